import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Plain.Nested} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Plain_NestedDecorated implements Plain.Nested {
  private static final Timing NAME_TIMING = new Timing(Plain.Nested.class, "name");

  private final Plain.Nested delegate;

  private final Environment environment;

  Plain_NestedDecorated(Plain.Nested delegate) {
    this(delegate, Environment.system());
  }

  Plain_NestedDecorated(Plain.Nested delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * name: {@code timed -> delegate}
   */
  @Override
  public String name(java.lang.String name) {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = delegate.name(name);
    } catch (Throwable failure) {
      NAME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NAME_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public java.lang.String toString() {
    return delegate.toString();
  }
}
