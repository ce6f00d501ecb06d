package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing numberTiming;

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
    WrapperSettings settings = WrapperSettings.of(Constructed.class, environment);
    this.numberTiming = Timing.of("number", settings).build();
    this.numberCache = Cache.of("number", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  public ConstructedDecorated(Environment environment) {
    super(environment);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Constructed.class, environment);
    this.numberTiming = Timing.of("number", settings).build();
    this.numberCache = Cache.of("number", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  public ConstructedDecorated(List<? extends T> numbers, Environment environment) {
    super(numbers, environment);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Constructed.class, environment);
    this.numberTiming = Timing.of("number", settings).build();
    this.numberCache = Cache.of("number", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  public ConstructedDecorated(Environment first, Environment second) {
    super(first, second);
    this.environment = Objects.requireNonNull(second, "environment");
    WrapperSettings settings = WrapperSettings.of(Constructed.class, second);
    this.numberTiming = Timing.of("number", settings).build();
    this.numberCache = Cache.of("number", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  public <U extends T> ConstructedDecorated(U one, List<? super U> more, int... numbers) {
    this(one, more, numbers, Environment.system());
  }

  public <U extends T> ConstructedDecorated(U one, List<? super U> more, int[] numbers,
      Environment environment) {
    super(one, more, numbers);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Constructed.class, environment);
    this.numberTiming = Timing.of("number", settings).build();
    this.numberCache = Cache.of("number", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  public ConstructedDecorated(Environment[] all, Environment... more) {
    this(all, more, Environment.system());
  }

  public ConstructedDecorated(Environment[] all, Environment[] more, Environment environment) {
    super(all, more);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Constructed.class, environment);
    this.numberTiming = Timing.of("number", settings).build();
    this.numberCache = Cache.of("number", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  /**
   * number: {@code timed -> cached 300s -> super}
   */
  @Override
  public T number() {
    if (numberTiming == null) {
      // Left out by a setting, or the constructor of Constructed is still running.
      return numberCached();
    }
    long start = environment.ticker().getAsLong();
    T result;
    try {
      result = numberCached();
    } catch (Throwable failure) {
      numberTiming.threw(failure, start, environment);
      throw failure;
    }
    numberTiming.returned(start, environment);
    return result;
  }

  private T numberCached() {
    if (numberCache == null) {
      // Left out by a setting, or the constructor of Constructed is still running.
      return super.number();
    }
    Computation<T> computation = numberCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.number());
    }
    try {
      T result = super.number();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code number} keeps for these arguments.
   */
  public void invalidateNumber() {
    if (numberCache != null) {
      numberCache.invalidate();
    }
  }

  /**
   * Removes all that {@code number} keeps.
   */
  public void invalidateAllNumber() {
    if (numberCache != null) {
      numberCache.invalidateAll();
    }
  }
}
