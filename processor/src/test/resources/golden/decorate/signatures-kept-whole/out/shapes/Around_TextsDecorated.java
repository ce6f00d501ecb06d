package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link Around.Texts} with the decorators of its methods.
 */
@NullMarked
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Around_TextsDecorated implements Around.Texts {
  private final Around.Texts delegate;

  private final Environment environment;

  private final @Nullable Timing allTiming;

  Around_TextsDecorated(Around.Texts delegate) {
    this(delegate, Environment.system());
  }

  Around_TextsDecorated(Around.Texts delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Around.Texts.class, environment);
    this.allTiming = Timing.of("all", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * all: {@code timed -> delegate}
   */
  @Override
  public List<@Nullable String> all() {
    if (allTiming == null) {
      // Left out by a setting.
      return delegate.all();
    }
    long start = environment.ticker().getAsLong();
    List<@Nullable String> result;
    try {
      result = delegate.all();
    } catch (Throwable failure) {
      allTiming.threw(failure, start, environment);
      throw failure;
    }
    allTiming.returned(start, environment);
    return result;
  }

  @Override
  public @Nullable String next() {
    return delegate.next();
  }

  @Override
  public @Nullable String poll() {
    return delegate.poll();
  }

  @Override
  public @NonNull String take(@Nullable String other) {
    return delegate.take(other);
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
