package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Constructed} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ConstructedDecorated<T extends Number> extends Constructed<T> {
  private static final Timing NUMBER_TIMING = new Timing(Constructed.class, "number");

  private final Environment environment;

  private final Cache<T> numberCache;

  protected ConstructedDecorated() {
    this(Environment.system());
  }

  ConstructedDecorated(T number) throws IOException {
    this(number, Environment.system());
  }

  ConstructedDecorated(T number, Environment environment) throws IOException {
    super(number);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.numberCache = Cache.of("number", Duration.ofMinutes(5), environment).build();
  }

  public ConstructedDecorated(Environment environment) {
    super(environment);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.numberCache = Cache.of("number", Duration.ofMinutes(5), environment).build();
  }

  public ConstructedDecorated(List<? extends T> numbers, Environment environment) {
    super(numbers, environment);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.numberCache = Cache.of("number", Duration.ofMinutes(5), environment).build();
  }

  public ConstructedDecorated(Environment first, Environment second) {
    super(first, second);
    this.environment = Objects.requireNonNull(second, "environment");
    this.numberCache = Cache.of("number", Duration.ofMinutes(5), second).build();
  }

  public <U extends T> ConstructedDecorated(U one, List<? super U> more, int... numbers) {
    this(one, more, numbers, Environment.system());
  }

  public <U extends T> ConstructedDecorated(U one, List<? super U> more, int[] numbers,
      Environment environment) {
    super(one, more, numbers);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.numberCache = Cache.of("number", Duration.ofMinutes(5), environment).build();
  }

  public ConstructedDecorated(Environment[] all, Environment... more) {
    this(all, more, Environment.system());
  }

  public ConstructedDecorated(Environment[] all, Environment[] more, Environment environment) {
    super(all, more);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.numberCache = Cache.of("number", Duration.ofMinutes(5), environment).build();
  }

  /**
   * number: {@code timed -> cached 300s -> super}
   */
  @Override
  public T number() {
    if (environment == null) {
      // The constructor of Constructed is still running.
      return super.number();
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = numberCached();
    } catch (Throwable failure) {
      NUMBER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NUMBER_TIMING.returned(start, environment);
    return result;
  }

  private T numberCached() {
    Computation<T> computation = numberCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      T result = super.number();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code number} keeps for these arguments.
   */
  public void invalidateNumber() {
    numberCache.invalidate();
  }

  /**
   * Removes all that {@code number} keeps.
   */
  public void invalidateAllNumber() {
    numberCache.invalidateAll();
  }
}
