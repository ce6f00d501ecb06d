package dev.damask.generated;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a timing. Not safe for use by several threads. */
public final class TimingBuilder {

  /** Shorter than any call. */
  private static final long NONE = -1;

  private final WrapperSettings wrapper;
  private final DecoratorSettings settings;
  private final String method;
  private String name;
  private String shown;
  private long slow = NONE;
  private MaskedFailures masked = MaskedFailures.NONE;

  TimingBuilder(String method, WrapperSettings wrapper) {
    this.wrapper = wrapper;
    this.settings = wrapper.of("timed", method);
    this.method = method;
    this.name = method;
    this.shown = method;
  }

  /** Sets the name to log and report to sinks, which is else that of the method. */
  public TimingBuilder name(String name) {
    this.name = name;
    this.shown = name;
    return this;
  }

  /** Sets what log lines call the method, where others have its name. */
  public TimingBuilder shown(String shown) {
    this.shown = shown;
    return this;
  }

  /** Sets the shortest duration that is logged; above zero. */
  public TimingBuilder slow(Duration slow) {
    this.slow = Require.aboveZero(slow, "slow");
    return this;
  }

  /** Sets the failures that are not to be shown in log lines. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final TimingBuilder masking(Class<? extends Throwable>... masked) {
    this.masked = new MaskedFailures(List.of(masked));
    return this;
  }

  /**
   * Builds the timing as it is set; null where calls are not timed.
   *
   * @throws IllegalArgumentException if something is set to what it cannot be
   */
  public @Nullable Timing build() {
    if (settings.isLeftOut()) {
      return null;
    }
    long shortest = settings.timeOrNone("slow", slow, NONE);
    return new Timing(
        SafeLogger.of(wrapper.type()),
        wrapper.type().getName(),
        name,
        shown,
        method,
        shortest != NONE,
        Math.max(0, shortest),
        masked,
        wrapper.environment());
  }
}
