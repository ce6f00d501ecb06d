package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Self} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SelfDecorated extends Self {
  private final Environment environment;

  private final Timing selfTiming;

  private final Cache<List<? extends SelfDecorated>> listCache;

  public SelfDecorated() {
    this(Environment.system());
  }

  public SelfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Self.class, environment);
    this.selfTiming = Timing.of("self", settings).build();
    this.listCache = Cache.of("list", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  SelfDecorated(SelfDecorated other) {
    this(other, Environment.system());
  }

  SelfDecorated(SelfDecorated other, Environment environment) {
    super(other);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Self.class, environment);
    this.selfTiming = Timing.of("self", settings).build();
    this.listCache = Cache.of("list", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * self: {@code timed -> super}
   */
  @Override
  public SelfDecorated self(SelfDecorated[] others) {
    if (selfTiming == null) {
      // Left out by a setting, or the constructor of Self is still running.
      return super.self(others);
    }
    long start = environment.ticker().getAsLong();
    SelfDecorated result;
    try {
      result = super.self(others);
    } catch (Throwable failure) {
      selfTiming.threw(failure, start, environment);
      throw failure;
    }
    selfTiming.returned(start, environment);
    return result;
  }

  /**
   * list: {@code cached 300s -> super}
   */
  @Override
  public List<? extends SelfDecorated> list(SelfDecorated key) {
    if (listCache == null) {
      // Left out by a setting, or the constructor of Self is still running.
      return super.list(key);
    }
    Computation<List<? extends SelfDecorated>> computation = listCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.list(key));
    }
    try {
      List<? extends SelfDecorated> result = super.list(key);
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
   * Removes what {@code list} keeps for these arguments.
   */
  public void invalidateList(SelfDecorated key) {
    if (listCache != null) {
      listCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code list} keeps.
   */
  public void invalidateAllList() {
    if (listCache != null) {
      listCache.invalidateAll();
    }
  }
}
