package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

/** Its nested types hide those that generated code uses. */
@Decorate
public class Nests {

  public static class Environment {}

  public static class String {}

  public static class Logger {}

  public @interface Override {}

  public static class Duration {}

  public static class Throwable {}

  public static class Object {}

  static class Cache<T> {}

  static class RetryPolicy {}

  public Nests(Environment environment, dev.damask.Environment real) {}

  @Timed
  @Logged
  @Retry(delay = "1s", maxDelay = "1m")
  @Cached(key = "key")
  public String load(Environment environment, Object key, Logger logger) {
    return new String();
  }

  @Retry
  void fail(Throwable failure, java.lang.Throwable real) {}

  @Cached
  Cache<RetryPolicy> cache(java.lang.String name) {
    return new Cache<>();
  }
}
