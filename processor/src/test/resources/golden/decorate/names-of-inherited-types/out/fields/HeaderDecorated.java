package fields;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Header} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class HeaderDecorated implements Header {
  private static final Timing OF_TIMING = new Timing(fields.Header.class, "of");

  private final fields.Header delegate;

  private final Environment environment;

  public HeaderDecorated(fields.Header delegate) {
    this(delegate, Environment.system());
  }

  public HeaderDecorated(fields.Header delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * of: {@code timed -> delegate}
   */
  @Override
  public fields.Immutable of(fields.Header header) {
    long start = environment.ticker().getAsLong();
    fields.Immutable result;
    try {
      result = delegate.of(header);
    } catch (Throwable failure) {
      OF_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OF_TIMING.returned(start, environment);
    return result;
  }

  @Override
  public String get() {
    return delegate.get();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
