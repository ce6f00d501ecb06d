package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Cached1} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Cached1Decorated<T> extends Cached1<T> {
  private final Environment environment;

  private final Cache<String> nothingCache;

  private final Cache<Long> primitiveCache;

  private final Cache<String> someCache;

  private final Cache<byte[]> arrayCache;

  private final Cache<String> some2Cache;

  private final Cache<Integer> fibCache;

  private final boolean clearEvicts;

  private final Timing clearTiming;

  private final boolean changeEvicts;

  private final boolean renewEvicts;

  private final boolean bothEvicts;

  private final Cache<Integer> bothCache;

  public Cached1Decorated() {
    this(Environment.system());
  }

  public Cached1Decorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Cached1.class, environment);
    this.nothingCache = Cache.of("nothing", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    this.primitiveCache = Cache.of("primitive", settings).ttl(Duration.ofMinutes(90))
        .maximumSize(10000000000L).build();
    this.someCache = Cache.of("some", settings).ttl(Duration.ofMinutes(5)).skipNulls().build();
    this.arrayCache = Cache.of("array", settings).ttl(Duration.ofMinutes(5)).build();
    this.some2Cache = Cache.of("some", settings).ttl(Duration.ofMinutes(5)).masked().build();
    this.fibCache = Cache.of("fib", settings).ttl(Duration.ofNanos(500)).build();
    this.clearEvicts = settings.has("clear", "evicts");
    this.clearTiming = Timing.of("clear", settings).build();
    this.changeEvicts = settings.has("change", "evicts");
    this.renewEvicts = settings.has("renew", "evicts");
    this.bothEvicts = settings.has("both", "evicts");
    this.bothCache = Cache.of("both", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * nothing: {@code cached 300s -> super}
   */
  @Override
  public String nothing() {
    if (nothingCache == null) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.nothing();
    }
    Computation<String> computation = nothingCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.nothing());
    }
    try {
      String result = super.nothing();
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
   * primitive: {@code cached 1h30m, at most 10000000000 -> super}
   */
  @Override
  public long primitive(int number, double factor, char letter, boolean flag) {
    if (primitiveCache == null) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.primitive(number, factor, letter, flag);
    }
    Computation<Long> computation = primitiveCache.get(new PrimitiveKey(number, factor, letter,
        flag));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.primitive(number, factor, letter, flag));
    }
    try {
      long result = super.primitive(number, factor, letter, flag);
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
   * some: {@code cached 300s, by second and first, no nulls -> super}
   */
  @Override
  public String some(String first, long second, Runnable other) {
    if (someCache == null) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.some(first, second, other);
    }
    Computation<String> computation = someCache.get(new SomeKey(first, second));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.some(first, second, other));
    }
    try {
      String result = super.some(first, second, other);
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
   * array: {@code cached 300s -> super}
   */
  @Override
  public byte[] array(int[] numbers, T[][] items, T item, Object object) {
    if (arrayCache == null) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.array(numbers, items, item, object);
    }
    Computation<byte[]> computation = arrayCache.get(new ArrayKey(Snapshot.of(numbers),
        Snapshot.of(items), Snapshot.of(item), Snapshot.of(object)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.array(numbers, items, item, object));
    }
    try {
      byte[] result = super.array(numbers, items, item, object);
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
   * some: {@code cached 300s -> super}
   */
  @Override
  public String some(String password) throws IOException {
    if (some2Cache == null) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.some(password);
    }
    Computation<String> computation = some2Cache.get(password);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.some(password));
    }
    try {
      String result = super.some(password);
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
   * fib: {@code cached 500ns -> super}
   */
  @Override
  public int fib(int n) throws InterruptedException {
    if (fibCache == null) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.fib(n);
    }
    Computation<Integer> computation = fibCache.getInterruptibly(n);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fib(n));
    }
    try {
      int result = super.fib(n);
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
   * clear: {@code evicts all of fib -> timed -> super}
   */
  @Override
  public void clear() {
    if (!clearEvicts) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      clearTimed();
      return;
    }
    clearTimed();
    if (fibCache != null) {
      fibCache.invalidateAll();
    }
  }

  private void clearTimed() {
    if (clearTiming == null) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      super.clear();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.clear();
    } catch (Throwable failure) {
      clearTiming.threw(failure, start, environment);
      throw failure;
    }
    clearTiming.returned(start, environment);
  }

  /**
   * change: {@code evicts from primitive -> super}
   */
  @Override
  public boolean change(boolean flag, char letter, double factor, int number, String more) {
    if (!changeEvicts) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.change(flag, letter, factor, number, more);
    }
    boolean result = super.change(flag, letter, factor, number, more);
    if (primitiveCache != null) {
      primitiveCache.invalidate(new PrimitiveKey(number, factor, letter, flag));
    }
    return result;
  }

  /**
   * renew: {@code evicts from nothing -> super}
   */
  @Override
  public <E extends Exception> T renew(T item) throws E {
    if (!renewEvicts) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.<E>renew(item);
    }
    T result = super.<E>renew(item);
    if (nothingCache != null) {
      nothingCache.invalidate();
    }
    return result;
  }

  /**
   * both: {@code evicts from fib -> cached 300s -> super}
   */
  @Override
  public int both(int n) {
    if (!bothEvicts) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return bothCached(n);
    }
    int result = bothCached(n);
    if (fibCache != null) {
      fibCache.invalidate(n);
    }
    return result;
  }

  private int bothCached(int n) {
    if (bothCache == null) {
      // Left out by a setting, or the constructor of Cached1 is still running.
      return super.both(n);
    }
    Computation<Integer> computation = bothCache.get(n);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.both(n));
    }
    try {
      int result = super.both(n);
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
   * Removes what {@code nothing} keeps for these arguments.
   */
  public void invalidateNothing() {
    if (nothingCache != null) {
      nothingCache.invalidate();
    }
  }

  /**
   * Removes all that {@code nothing} keeps.
   */
  public void invalidateAllNothing() {
    if (nothingCache != null) {
      nothingCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code primitive} keeps for these arguments.
   */
  public void invalidatePrimitive(int number, double factor, char letter, boolean flag) {
    if (primitiveCache != null) {
      primitiveCache.invalidate(new PrimitiveKey(number, factor, letter, flag));
    }
  }

  /**
   * Removes all that {@code primitive} keeps.
   */
  public void invalidateAllPrimitive() {
    if (primitiveCache != null) {
      primitiveCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code some} keeps for these arguments.
   */
  public void invalidateSome(String first, long second) {
    if (someCache != null) {
      someCache.invalidate(new SomeKey(first, second));
    }
  }

  /**
   * Removes what {@code some} keeps for these arguments.
   */
  public void invalidateSome(String password) {
    if (some2Cache != null) {
      some2Cache.invalidate(password);
    }
  }

  /**
   * Removes all that {@code some} keeps.
   */
  public void invalidateAllSome() {
    if (someCache != null) {
      someCache.invalidateAll();
    }
    if (some2Cache != null) {
      some2Cache.invalidateAll();
    }
  }

  /**
   * Removes what {@code array} keeps for these arguments.
   */
  public void invalidateArray(int[] numbers, T[][] items, T item, Object object) {
    if (arrayCache != null) {
      arrayCache.invalidate(new ArrayKey(Snapshot.of(numbers), Snapshot.of(items),
          Snapshot.of(item), Snapshot.of(object)));
    }
  }

  /**
   * Removes all that {@code array} keeps.
   */
  public void invalidateAllArray() {
    if (arrayCache != null) {
      arrayCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code fib} keeps for these arguments.
   */
  public void invalidateFib(int n) {
    if (fibCache != null) {
      fibCache.invalidate(n);
    }
  }

  /**
   * Removes all that {@code fib} keeps.
   */
  public void invalidateAllFib() {
    if (fibCache != null) {
      fibCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code both} keeps for these arguments.
   */
  public void invalidateBoth(int n) {
    if (bothCache != null) {
      bothCache.invalidate(n);
    }
  }

  /**
   * Removes all that {@code both} keeps.
   */
  public void invalidateAllBoth() {
    if (bothCache != null) {
      bothCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record PrimitiveKey(int number, double factor, char letter, boolean flag) {
  }

  @DamaskGenerated
  private record SomeKey(String first, long second) {
  }

  @DamaskGenerated
  private record ArrayKey(Object numbers, Object items, Object item, Object object) {
  }
}
