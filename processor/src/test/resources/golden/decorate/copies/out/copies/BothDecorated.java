package copies;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Both} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class BothDecorated extends Both {
  @Serial
  private static final long serialVersionUID = 1;

  private static final MethodHandle SUPER_BEGIN;

  static {
    // Decorators go on to Both by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_BEGIN = lookup.findSpecial(Both.class, "begin", MethodType.methodType(void.class),
          BothDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Both is not as it was compiled with", failure);
    }
  }

  private transient Environment environment;

  private transient Noted.Note beginNoted;

  private transient Cache<Integer> nextCache;

  BothDecorated() {
    this(Environment.system());
  }

  BothDecorated(Environment environment) {
    begin2(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * begin: {@code @Noted -> super}
   */
  @Override
  public void begin() {
    if (beginNoted == null) {
      // The constructor of Both is still running.
      super.begin();
      return;
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("begin", BothDecorated.this, BothDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_BEGIN.invokeExact(BothDecorated.this);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list();
      }

      @Override
      public List<String> shownArguments() {
        return List.of();
      }
    }
    try {
      beginNoted.around(new NotedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * next: {@code cached 300s -> super}
   */
  @Override
  public int next(int step) {
    if (nextCache == null) {
      // Left out by a setting, or the constructor of Both is still running.
      return super.next(step);
    }
    Computation<Integer> computation = nextCache.get(step);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.next(step));
    }
    try {
      int result = super.next(step);
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
   * Removes what {@code next} keeps for these arguments.
   */
  public void invalidateNext(int step) {
    if (nextCache != null) {
      nextCache.invalidate(step);
    }
  }

  /**
   * Removes all that {@code next} keeps.
   */
  public void invalidateAllNext() {
    if (nextCache != null) {
      nextCache.invalidateAll();
    }
  }

  private void begin2(Environment environment) {
    this.environment = environment;
    WrapperSettings settings = WrapperSettings.of(Both.class, environment);
    this.beginNoted = new Noted.Note();
    this.nextCache = Cache.of("next", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  @Override
  public Counter clone() {
    Counter copy = super.clone();
    renew(copy);
    return copy;
  }

  private void renew(Object copy) {
    if (copy instanceof BothDecorated other && other != this && environment != null) {
      other.begin2(environment);
    }
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    begin2(Environment.system());
  }
}
