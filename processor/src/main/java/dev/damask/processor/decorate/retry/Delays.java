package dev.damask.processor.decorate.retry;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The delays between attempts, all together.
 *
 * @param count how many there are, if every attempt fails
 */
record Delays(
    int count,
    Duration first,
    double multiplier,
    Optional<Duration> longest,
    double jitter,
    Optional<Duration> maxDuration) {

  /** Delays that grow for longer than this do so too slowly to be of use to anybody. */
  private static final int COUNTED = 1000;

  /** What they come to at least; zero where that depends on chance. */
  Duration atLeast() {
    return jitter > 0 && maxDuration.isPresent()
        ? Duration.ZERO
        : sum(1 - jitter, maxDuration).orElse(Duration.ZERO);
  }

  /** What they come to at the most; nothing where that is beyond counting. */
  Optional<Duration> atMost() {
    if (jitter == 0) {
      return sum(1, maxDuration);
    }
    Optional<Duration> sum = sum(1 + jitter, Optional.empty());
    return Stream.concat(sum.stream(), maxDuration.stream()).min(Comparator.naturalOrder());
  }

  /** A delay that would end after the longest duration is not begun, nor is any after it. */
  private Optional<Duration> sum(double factor, Optional<Duration> most) {
    double left = most.isPresent() ? nanos(most.get()) : Double.POSITIVE_INFINITY;
    double cap = longest.isPresent() ? nanos(longest.get()) : Double.POSITIVE_INFINITY;
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double base = Math.min(Math.rint(nanos(first) * Math.pow(multiplier, i)), cap);
      double delay = Math.min(base * factor, cap);
      if (delay > left || delay == 0) {
        break;
      }
      if (multiplier == 1 || base == cap) {
        return whole(sum + delay * Math.min(count - i, Math.floor(left / delay)));
      }
      if (i == COUNTED) {
        return Optional.empty();
      }
      sum += delay;
      left -= delay;
    }
    return whole(sum);
  }

  private static double nanos(Duration duration) {
    return duration.toNanos();
  }

  private static Optional<Duration> whole(double nanos) {
    return nanos < Long.MAX_VALUE
        ? Optional.of(Duration.ofNanos(Math.round(nanos)))
        : Optional.empty();
  }
}
