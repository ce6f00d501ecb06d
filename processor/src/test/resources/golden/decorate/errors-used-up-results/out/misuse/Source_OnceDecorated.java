package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Source.Once} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Source_OnceDecorated extends Source.Once {
  private final Environment environment;

  private final Timing moreTiming;

  private final Cache<Iterator<String>> allCache;

  Source_OnceDecorated() {
    this(Environment.system());
  }

  Source_OnceDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Source.Once.class, environment);
    this.moreTiming = Timing.of("more", settings).build();
    this.allCache = Cache.of("all", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  /**
   * more: {@code timed -> super}
   */
  @Override
  public void more() {
    if (moreTiming == null) {
      // Left out by a setting, or the constructor of Once is still running.
      super.more();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.more();
    } catch (Throwable failure) {
      moreTiming.threw(failure, start, environment);
      throw failure;
    }
    moreTiming.returned(start, environment);
  }

  /**
   * all: {@code cached 300s -> super}
   */
  @Override
  public Iterator<String> all() {
    if (allCache == null) {
      // Left out by a setting, or the constructor of Once is still running.
      return super.all();
    }
    Computation<Iterator<String>> computation = allCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.all());
    }
    try {
      Iterator<String> result = super.all();
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
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll() {
    if (allCache != null) {
      allCache.invalidate();
    }
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    if (allCache != null) {
      allCache.invalidateAll();
    }
  }
}
