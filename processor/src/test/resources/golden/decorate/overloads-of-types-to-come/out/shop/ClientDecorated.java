package shop;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "overloads"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Environment environment;

  private final Cache<String> findCache;

  private final Cache<String> find2Cache;

  private final Timing putTiming;

  private final Timing put2Timing;

  private final Answers firstFallback;

  private final Timing closeTiming;

  private final Timing close2Timing;

  ClientDecorated(ClientDecorated other) {
    this(other, Environment.system());
  }

  ClientDecorated(ClientDecorated other, Environment environment) {
    super(other);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    this.find2Cache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    this.putTiming = Timing.of("put", settings).shown("put(StoreDecorated[], int)").build();
    this.put2Timing = Timing.of("put", settings).shown("put(String[], int)").build();
    this.firstFallback = Answers.of("first", "none", settings).build();
    this.closeTiming = Timing.of("close", settings).shown("close(ClientDecorated)").build();
    this.close2Timing = Timing.of("close", settings).shown("close(String)").build();
    settings.warnOfUnknown();
  }

  ClientDecorated(String name) {
    this(name, Environment.system());
  }

  ClientDecorated(String name, Environment environment) {
    super(name);
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.findCache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    this.find2Cache = Cache.of("find", settings).ttl(Duration.ofMinutes(5)).build();
    this.putTiming = Timing.of("put", settings).shown("put(StoreDecorated[], int)").build();
    this.put2Timing = Timing.of("put", settings).shown("put(String[], int)").build();
    this.firstFallback = Answers.of("first", "none", settings).build();
    this.closeTiming = Timing.of("close", settings).shown("close(ClientDecorated)").build();
    this.close2Timing = Timing.of("close", settings).shown("close(String)").build();
    settings.warnOfUnknown();
  }

  /**
   * find: {@code cached 300s -> super}
   */
  @Override
  public String find(ClientDecorated key) {
    if (findCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.find(key);
    }
    Computation<String> computation = findCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.find(key));
    }
    try {
      String result = super.find(key);
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
   * find: {@code cached 300s -> super}
   */
  @Override
  public String find(String key) {
    if (find2Cache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.find(key);
    }
    Computation<String> computation = find2Cache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.find(key));
    }
    try {
      String result = super.find(key);
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
   * put: {@code timed -> super}
   */
  @Override
  public void put(StoreDecorated[] stores, int count) {
    if (putTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.put(stores, count);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(stores, count);
    } catch (Throwable failure) {
      putTiming.threw(failure, start, environment);
      throw failure;
    }
    putTiming.returned(start, environment);
  }

  /**
   * put: {@code timed -> super}
   */
  @Override
  public void put(String[] names, int count) {
    if (put2Timing == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.put(names, count);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.put(names, count);
    } catch (Throwable failure) {
      put2Timing.threw(failure, start, environment);
      throw failure;
    }
    put2Timing.returned(start, environment);
  }

  /**
   * first: {@code fallback none -> super}
   */
  @Override
  public String first(String name) {
    if (firstFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.first(name);
    }
    try {
      return super.first(name);
    } catch (Throwable failure) {
      if (!firstFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = none(name);
        firstFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        firstFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * close: {@code timed -> super}
   */
  @Override
  void close(ClientDecorated client) {
    if (closeTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.close(client);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.close(client);
    } catch (Throwable failure) {
      closeTiming.threw(failure, start, environment);
      throw failure;
    }
    closeTiming.returned(start, environment);
  }

  /**
   * close: {@code timed -> super}
   */
  @Override
  void close(String name) {
    if (close2Timing == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.close(name);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.close(name);
    } catch (Throwable failure) {
      close2Timing.threw(failure, start, environment);
      throw failure;
    }
    close2Timing.returned(start, environment);
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public void invalidateFind(ClientDecorated key) {
    if (findCache != null) {
      findCache.invalidate(key);
    }
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public void invalidateFind(String key) {
    if (find2Cache != null) {
      find2Cache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    if (findCache != null) {
      findCache.invalidateAll();
    }
    if (find2Cache != null) {
      find2Cache.invalidateAll();
    }
  }
}
