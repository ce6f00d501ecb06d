package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Saved} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SavedDecorated extends Saved {
  @Serial
  private static final long serialVersionUID = 1;

  private transient Environment environment;

  private transient Timing nameTiming;

  private transient Cache<String> nameCache;

  private transient RetryPolicy nameRetry;

  public SavedDecorated() {
    this(Environment.system());
  }

  public SavedDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * name: {@code timed -> cached 300s -> retry 3 x 1s -> super}
   */
  @Override
  public String name(String key) {
    if (nameTiming == null) {
      // Left out by a setting, or the constructor of Saved is still running.
      return nameCached(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = nameCached(key);
    } catch (Throwable failure) {
      nameTiming.threw(failure, start, environment);
      throw failure;
    }
    nameTiming.returned(start, environment);
    return result;
  }

  private String nameCached(String key) {
    if (nameCache == null) {
      // Left out by a setting, or the constructor of Saved is still running.
      return nameRetried(key);
    }
    Computation<String> computation = nameCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> nameRetried(key));
    }
    try {
      String result = nameRetried(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String nameRetried(String key) {
    if (nameRetry == null) {
      // Left out by a setting, or the constructor of Saved is still running.
      return super.name(key);
    }
    long start = nameRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.name(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = nameRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * Removes what {@code name} keeps for these arguments.
   */
  public void invalidateName(String key) {
    if (nameCache != null) {
      nameCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code name} keeps.
   */
  public void invalidateAllName() {
    if (nameCache != null) {
      nameCache.invalidateAll();
    }
  }

  private void begin(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(Saved.class, environment);
    this.nameTiming = Timing.of("name", settings).build();
    this.nameCache = Cache.of("name", settings).ttl(Duration.ofMinutes(5)).build();
    this.nameRetry = RetryPolicy.of("name", settings).build();
    settings.warnOfUnknown();
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
