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
    return answer(cache.get(key), body, value -> false);
  }

  /** As in a method without parameters. */
  V join(Callable<V> body, Step<? super V, Boolean> unless) {
    return answer(cache.get(), body, unless);
  }

  /** As in a method whose results are kept out now and then. */
  V join(Object key, Callable<V> body, Step<? super V, Boolean> unless) {
    return answer(cache.get(key), body, unless);
  }

  /** As in a method that declares it. */
  V get(Object key, Callable<V> body) throws InterruptedException {
    return answer(cache.getInterruptibly(key), body, value -> false);
  }

  private static <V> V answer(
      Computation<V> computation, Callable<V> body, Step<? super V, Boolean> unless) {
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(body::call, unless);
    }
    try {
      V result = body.call();
      computation.complete(result, unless);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw Rethrow.asIs(failure);
    }
  }
}
