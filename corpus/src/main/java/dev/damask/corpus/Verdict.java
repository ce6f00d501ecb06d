package dev.damask.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one compilation showed.
 *
 * @param refused what to leave out of the next
 * @param remedies what to add for the next
 * @param problems the errors of Damask
 */
record Verdict(
    List<Finding> findings,
    Set<Insertion> refused,
    Set<Insertion> remedies,
    List<Message> problems) {

  Verdict() {
    this(new ArrayList<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
  }

  boolean changesNothing() {
    return refused.isEmpty() && remedies.isEmpty();
  }
}
