import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Plain.Nested} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Plain_NestedDecorated implements Plain.Nested {
  private final Plain.Nested delegate;

  private final Environment environment;

  private final Timing nameTiming;

  Plain_NestedDecorated(Plain.Nested delegate) {
    this(delegate, Environment.system());
  }

  Plain_NestedDecorated(Plain.Nested delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Plain.Nested.class, environment);
    this.nameTiming = Timing.of("name", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * name: {@code timed -> delegate}
   */
  @Override
  public String name(java.lang.String name) {
    if (nameTiming == null) {
      // Left out by a setting.
      return delegate.name(name);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.name(name);
    } catch (Throwable failure) {
      nameTiming.threw(failure, start, environment);
      throw failure;
    }
    nameTiming.returned(start, environment);
    return result;
  }

  @Override
  public java.lang.String toString() {
    return delegate.toString();
  }
}
