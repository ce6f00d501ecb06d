package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Durations;
import java.time.Duration;
import java.util.Optional;

/**
 * The time that a decorator needs to do all that it is told to.
 *
 * @param why what takes that time, as messages say it: {@code the delays of @Retry alone take 2s}
 */
public record Need(Duration time, String why) {

  /** That of who waits for a time at the most; nothing where nobody waits. */
  public static Optional<Need> ofWait(Duration maxWait, String annotation) {
    return maxWait.isZero()
        ? Optional.empty()
        : Durations.text(maxWait)
            .map(it -> new Need(maxWait, "the \"maxWait\" of @%s is %s".formatted(annotation, it)));
  }
}
