package client;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.time.Duration;
import java.util.Objects;

/**
 * {@link Client} with the decorators of its methods.
 */
@DamaskGenerated
class ClientDecorated extends Client {
  private static final Timing FINE_TIMING = new Timing(Client.class, "fine");

  private final Environment environment;

  private final Cache<String> fetchDataCache;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fetchDataCache = Cache.of("fetchData", Duration.ofMinutes(5), environment).build();
  }

  /**
   * fetchData: {@code cached 300s -> super}
   */
  @Override
  String fetchData(String url) {
    if (fetchDataCache == null) {
      // The constructor of Client is still running.
      return super.fetchData(url);
    }
    Computation<String> computation = fetchDataCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.fetchData(url);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * fine: {@code timed -> super}
   */
  @Override
  void fine() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.fine();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.fine();
    } catch (Throwable failure) {
      FINE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FINE_TIMING.returned(start, environment);
  }

  /**
   * Removes what {@code fetchData} keeps for these arguments.
   */
  void invalidateFetchData(String url) {
    fetchDataCache.invalidate(url);
  }

  /**
   * Removes all that {@code fetchData} keeps.
   */
  void invalidateAllFetchData() {
    fetchDataCache.invalidateAll();
  }
}
