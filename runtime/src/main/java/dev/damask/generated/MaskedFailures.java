package dev.damask.generated;

import java.util.List;

/**
 * The failures that log lines do not show.
 *
 * @param types those of these types
 */
record MaskedFailures(List<Class<? extends Throwable>> types) {

  static final MaskedFailures NONE = new MaskedFailures(List.of());

  /** What a log line shows of a failure. */
  Object shown(Throwable failure) {
    for (Class<? extends Throwable> type : types) {
      if (type.isInstance(failure)) {
        return "***";
      }
    }
    return failure;
  }
}
