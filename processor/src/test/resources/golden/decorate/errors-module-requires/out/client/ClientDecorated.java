package client;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;

/**
 * {@link Client} with the decorators of its methods.
 */
@DamaskGenerated
class ClientDecorated extends Client {
  private final Environment environment;

  private final Cache<String> fetchDataCache;

  private final Timing fineTiming;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchDataCache = Cache.of("fetchData", settings).ttl(Duration.ofMinutes(5)).build();
    this.fineTiming = Timing.of("fine", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fetchData: {@code cached 300s -> super}
   */
  @Override
  String fetchData(String url) {
    if (fetchDataCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetchData(url);
    }
    Computation<String> computation = fetchDataCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fetchData(url));
    }
    try {
      String result = super.fetchData(url);
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
   * fine: {@code timed -> super}
   */
  @Override
  void fine() {
    if (fineTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      super.fine();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.fine();
    } catch (Throwable failure) {
      fineTiming.threw(failure, start, environment);
      throw failure;
    }
    fineTiming.returned(start, environment);
  }

  /**
   * Removes what {@code fetchData} keeps for these arguments.
   */
  void invalidateFetchData(String url) {
    if (fetchDataCache != null) {
      fetchDataCache.invalidate(url);
    }
  }

  /**
   * Removes all that {@code fetchData} keeps.
   */
  void invalidateAllFetchData() {
    if (fetchDataCache != null) {
      fetchDataCache.invalidateAll();
    }
  }
}
