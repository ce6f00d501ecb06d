package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call can come to at the most.
 *
 * @param attempts how often the method itself is called
 * @param waiting how long decorators wait between attempts, and for places and turns; nothing where
 *     that is not known
 * @param inAll how long the call takes; nothing where that is not limited
 */
public record Effort(long attempts, Optional<Duration> waiting, Optional<Duration> inAll) {

  /** That of the method without decorators. */
  public static final Effort OF_METHOD =
      new Effort(1, Optional.of(Duration.ZERO), Optional.empty());

  /** The same so many times, with waits between. */
  public Effort repeated(int times, Optional<Duration> waits) {
    return new Effort(
        attempts * times, sum(times(waiting, times), waits), sum(times(inAll, times), waits));
  }

  /** The same after a wait. */
  public Effort after(Duration wait) {
    return new Effort(attempts, sum(waiting, Optional.of(wait)), sum(inAll, Optional.of(wait)));
  }

  /** The same, cut off by a limit. */
  public Effort within(Duration limit) {
    return new Effort(
        attempts,
        waiting.map(it -> min(it, limit)),
        inAll.map(it -> min(it, limit)).or(() -> Optional.of(limit)));
  }

  /** The same, and then something that takes its own time. */
  public Effort andMore() {
    return new Effort(attempts, waiting, Optional.empty());
  }

  /** What the decorators of a method make of it; nothing where that is not known. */
  public static Optional<Effort> of(List<Decoration> decorations) {
    Optional<Effort> effort = Optional.of(OF_METHOD);
    for (int i = decorations.size() - 1; i >= 0; i--) {
      effort = effort.flatMap(decorations.get(i)::effort);
    }
    return effort;
  }

  // at most 3 attempts, 2s of waiting, 8s in all
  /**
   * What the decorators of a method make of it, in words; nothing where that is not known, or where
   * less than two of them have to do with it.
   */
  public static Optional<String> text(List<Decoration> decorations) {
    Optional<Effort> effort = Optional.of(OF_METHOD);
    int concerned = 0;
    for (int i = decorations.size() - 1; i >= 0; i--) {
      Optional<Effort> inside = effort;
      effort = inside.flatMap(decorations.get(i)::effort);
      concerned += effort.equals(inside) ? 0 : 1;
    }
    return concerned < 2 ? Optional.empty() : effort.flatMap(Effort::text);
  }

  // By hand, as in Part.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Effort that
        && attempts == that.attempts
        && waiting.equals(that.waiting)
        && inAll.equals(that.inAll);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(attempts) + waiting.hashCode();
  }

  private Optional<String> text() {
    List<String> parts = new ArrayList<>();
    if (attempts > 1) {
      parts.add(attempts + " attempts");
    }
    if (waiting.isPresent() && !waiting.get().isZero()) {
      add(parts, waiting.get(), " of waiting");
    }
    if (inAll.isPresent()) {
      add(parts, inAll.get(), " in all");
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of("at most " + String.join(", ", parts));
  }

  private static void add(List<String> parts, Duration duration, String what) {
    Optional<String> text = Durations.text(duration);
    if (text.isPresent()) {
      parts.add(text.get() + what);
    }
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Optional<Duration> times(Optional<Duration> duration, int times) {
    try {
      return duration.isPresent()
          ? Optional.of(duration.get().multipliedBy(times))
          : Optional.empty();
    } catch (ArithmeticException tooLong) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> sum(Optional<Duration> one, Optional<Duration> other) {
    try {
      return one.isPresent() && other.isPresent()
          ? Optional.of(one.get().plus(other.get()))
          : Optional.empty();
    } catch (ArithmeticException tooLong) {
      return Optional.empty();
    }
  }
}
