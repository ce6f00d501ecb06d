package shapes;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;

/** Uses every name that generated code would like to have. */
@Decorate
public class Names {

  static final String LOGGER = "";
  protected final String environment = "";
  protected Object loadCache;
  static final int LOAD_RETRY = 1;
  protected int loadTiming;
  static final int LOAD_TIMING = 2;

  public Names(String environment, int environment2) {}

  @Timed
  @Logged
  @Retry(maxDuration = "1m", fallback = "failure")
  @Cached
  public String load(String start, String failure, int attempts, Object result, long environment) {
    return start + failure + attempts + result + environment;
  }

  protected String failure(String start, String failure, int attempts, Object result, long e) {
    return failure;
  }

  @Cached
  public Object computation(Object key, Object computation, Object e, Object failed, Object value) {
    return key;
  }

  @Timed
  @Retry
  public void attempts(int attempts, int call, int LOGGER) {}

  public String loadRetried(String start) {
    return start;
  }

  @Timed
  public String environment() {
    return environment;
  }

  @Logged
  public int logger(int logger, int log) {
    return logger;
  }

  @Timed
  public String delegate(String delegate) {
    return delegate;
  }

  @Logged
  @Timed
  public Object String(Object String, Object Logger, Object Override, Object Names) {
    return String;
  }

  @Timed
  public int dev(int dev, int java, int org) {
    return dev;
  }
}
