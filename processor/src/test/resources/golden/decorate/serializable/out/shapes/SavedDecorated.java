package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
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

  private static final Timing NAME_TIMING = new Timing(Saved.class, "name");

  private static final RetryPolicy NAME_RETRY = RetryPolicy.of(Saved.class, "name").build();

  private transient Environment environment;

  private transient Cache<String> nameCache;

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
    if (environment == null) {
      // The constructor of Saved is still running.
      return super.name(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = nameCached(key);
    } catch (Throwable failure) {
      NAME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NAME_TIMING.returned(start, environment);
    return result;
  }

  private String nameCached(String key) {
    Computation<String> computation = nameCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = nameRetried(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  private String nameRetried(String key) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.name(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = NAME_RETRY.attempts(environment);
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
    nameCache.invalidate(key);
  }

  /**
   * Removes all that {@code name} keeps.
   */
  public void invalidateAllName() {
    nameCache.invalidateAll();
  }

  private void begin(Environment environment) {
    this.environment = environment;
    this.nameCache = Cache.of("name", Duration.ofMinutes(5), environment).build();
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin(Environment.system());
  }
}
