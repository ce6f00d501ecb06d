package dev.damask.processor.decorate.cached;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Report;
import dev.damask.processor.decorate.weave.Use;
import java.time.Duration;
import java.util.Optional;

/**
 * For how long a result is served, refreshed, and of use where it cannot be replaced.
 *
 * @param ttl nothing for ever
 */
record Times(Optional<Duration> ttl, Optional<Duration> refreshAfter, Optional<Duration> staleFor) {

  /** Reads the attributes; nothing where one of them was a problem. */
  static Optional<Times> read(Use use) {
    Attributes annotation = use.annotation();
    Report report = use.report();
    Optional<Duration> ttl = use.duration("ttl");
    Optional<Duration> refreshAfter = use.duration("refreshAfter");
    Optional<Duration> staleFor = use.duration("staleFor");
    if (ttl.isPresent()
        && refreshAfter.isPresent()
        && refreshAfter.get().compareTo(ttl.get()) >= 0) {
      report.add(
          CachedProblem.RefreshTooLate,
          annotation.place("refreshAfter"),
          annotation.text("refreshAfter"),
          annotation.text("ttl"));
      return Optional.empty();
    }
    if (annotation.text("ttl").isEmpty() && staleFor.isPresent()) {
      report.add(CachedProblem.StaleNever, annotation.place("staleFor"));
      return Optional.empty();
    }
    boolean areRight =
        isRight(annotation, "ttl", ttl)
            && isRight(annotation, "refreshAfter", refreshAfter)
            && isRight(annotation, "staleFor", staleFor);
    return areRight ? Optional.of(new Times(ttl, refreshAfter, staleFor)) : Optional.empty();
  }

  private static boolean isRight(Attributes annotation, String attribute, Optional<Duration> read) {
    return read.isPresent() || annotation.text(attribute).isEmpty();
  }
}
