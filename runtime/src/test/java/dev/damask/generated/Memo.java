package dev.damask.generated;

import java.util.concurrent.Callable;

/** A cached method as it is generated. */
final class Memo<V> {

  final Cache<V> cache;

  Memo(Cache<V> cache) {
    this.cache = cache;
  }

  /** As in a method that does not declare {@code InterruptedException}. */
  V join(Object key, Callable<V> body) {
    Computation<V> computation = cache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    return compute(computation, body);
  }

  /** As in a method that declares it. */
  V get(Object key, Callable<V> body) throws InterruptedException {
    Computation<V> computation = cache.getInterruptibly(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    return compute(computation, body);
  }

  private static <V> V compute(Computation<V> computation, Callable<V> body) {
    try {
      V result = body.call();
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw Rethrow.asIs(failure);
    }
  }
}
