package dev.damask.corpus;

import java.util.List;
import java.util.Map;

/**
 * What came of one recipe on one library.
 *
 * @param annotated how many types were annotated
 * @param kept how many of them nothing was said against
 * @param ids how many errors of Damask there were of each id
 */
record Outcome(
    String library,
    String recipe,
    long annotated,
    long kept,
    Map<String, Integer> ids,
    List<Finding> findings) {

  String line() {
    return "%-28s %-11s %5d annotated %5d kept %5d findings   %s"
        .formatted(library, recipe, annotated, kept, findings.size(), ids);
  }
}
