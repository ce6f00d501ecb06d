package dev.damask.processor.decorate;

import dev.damask.processor.code.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the wrapper's own members: the same for the same question, and never one that is
 * inherited.
 */
final class Members {

  private final Names names;
  private final Names types;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> givenTypes = new HashMap<>();

  Members(Collection<String> inherited, Collection<String> inheritedTypes) {
    this.names = new Names(inherited);
    this.types = new Names(inheritedTypes);
  }

  /** {@code environment}, or what stands in for it. */
  String name(String wanted) {
    return given.computeIfAbsent(wanted, names::fresh);
  }

  /** {@code fetchDataCache}. */
  String name(String stem, String suffix) {
    return name(stem + suffix);
  }

  /** The nested type {@code FetchDataKey}. */
  String type(String wanted) {
    return givenTypes.computeIfAbsent(wanted, types::fresh);
  }

  /** {@code FETCH_DATA_RETRY}. */
  String constant(String stem, String suffix) {
    return name(Names.constant(stem) + "_" + suffix.toUpperCase(Locale.ROOT));
  }
}
