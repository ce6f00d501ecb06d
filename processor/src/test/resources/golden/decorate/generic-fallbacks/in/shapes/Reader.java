package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Fallbacks whose type parameters have other names, or bounds that take more. */
@Decorate
public class Reader<C> {
  @Retry(fallback = "stale")
  public <T extends Number> T read(T seed) {
    return seed;
  }

  <N extends Number> N stale(N seed) {
    return seed;
  }

  @Retry(fallback = "any")
  public <T extends Number & Comparable<T>> T wider(T seed) {
    return seed;
  }

  <A> A any(A seed) {
    return seed;
  }

  @Retry(fallback = "thrown")
  public <X extends Exception> String thrower(Callable<X> from) throws X {
    return "";
  }

  <Y extends Exception> String thrown(Callable<Y> from, Throwable failure) throws Y {
    return "";
  }

  @Retry(fallback = "sameName")
  public <X extends Exception> String thrower(String name) throws X {
    return "";
  }

  <X extends Exception> String sameName(String name) throws X {
    return "";
  }

  @Retry(fallback = "nested")
  public <K extends Comparable<K>, V> Map<K, ? extends List<V[]>> map(List<? super K> keys, C more) {
    return null;
  }

  <A extends Comparable<A>, B> Map<A, ? extends List<B[]>> nested(List<? super A> keys, C more) {
    return null;
  }

  @Retry(fallback = "any")
  public String plain(String seed) {
    return seed;
  }

  @Retry(fallback = "later")
  public <T> CompletableFuture<T> soon(T seed) {
    return CompletableFuture.completedFuture(seed);
  }

  <L> CompletableFuture<L> later(L seed) {
    return CompletableFuture.completedFuture(seed);
  }

  /** What it throws is what the class makes of it. */
  static class Source<X extends Exception> {
    String read(String name) throws X {
      return name;
    }
  }

  @Decorate
  static class Files extends Source<IOException> {
    @Override
    @Retry(fallback = "instead")
    String read(String name) throws IOException {
      return name;
    }

    String instead(String name) throws IOException {
      return name;
    }
  }
}
