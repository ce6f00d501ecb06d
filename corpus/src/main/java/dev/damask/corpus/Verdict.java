package dev.damask.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one compilation showed.
 *
 * @param refused what to leave out of the next
 * @param remedies what to add for the next
 * @param ids how many errors of Damask there were of each id
 */
record Verdict(
    List<Finding> findings,
    Set<Insertion> refused,
    Set<Insertion> remedies,
    Map<String, Integer> ids) {

  Verdict() {
    this(new ArrayList<>(), new HashSet<>(), new HashSet<>(), new TreeMap<>());
  }

  boolean changesNothing() {
    return refused.isEmpty() && remedies.isEmpty();
  }
}
