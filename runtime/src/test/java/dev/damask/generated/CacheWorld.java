package dev.damask.generated;

import dev.damask.cache.CacheStats;
import dev.damask.testing.FakeTime;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A cache and its time, as those see it who ask it: a synchronous one, another, or a model. */
interface CacheWorld {

  FakeTime time();

  Integer ask(Object key, Callable<Integer> body) throws Throwable;

  void evict(Object key);

  void evictAll();

  CacheStats stats();

  /** The world of a synchronous method. */
  record Sync(FakeTime time, boolean isKeyless, Cache<Integer> cache) implements CacheWorld {

    @Override
    public Integer ask(Object key, Callable<Integer> body) {
      Memo<Integer> memo = new Memo<>(cache);
      return isKeyless
          ? memo.join(body, CacheModel.Settings::isUnwanted)
          : memo.join(key, body, CacheModel.Settings::isUnwanted);
    }

    @Override
    public void evict(Object key) {
      if (isKeyless) {
        cache.invalidate();
      } else {
        cache.invalidate(key);
      }
    }

    @Override
    public void evictAll() {
      cache.invalidateAll();
    }

    @Override
    public CacheStats stats() {
      return cache.stats();
    }
  }

  /** The world of an asynchronous method whose stages have completed when it returns. */
  record Async(FakeTime time, boolean isKeyless, AsyncCache cache) implements CacheWorld {

    @Override
    public Integer ask(Object key, Callable<Integer> body) throws Throwable {
      Start<CompletableFuture<Integer>> start =
          () -> {
            try {
              return CompletableFuture.completedFuture(body.call());
            } catch (Exception failure) {
              return CompletableFuture.failedFuture(failure);
            }
          };
      CompletableFuture<Integer> answer =
          isKeyless
              ? cache.get(start, CacheModel.Settings::isUnwanted)
              : cache.get(key, start, CacheModel.Settings::isUnwanted);
      try {
        return answer.getNow(Integer.MIN_VALUE);
      } catch (CompletionException e) {
        throw e.getCause();
      }
    }

    @Override
    public void evict(Object key) {
      if (isKeyless) {
        cache.invalidate();
      } else {
        cache.invalidate(key);
      }
    }

    @Override
    public void evictAll() {
      cache.invalidateAll();
    }

    @Override
    public CacheStats stats() {
      return cache.stats();
    }
  }
}
