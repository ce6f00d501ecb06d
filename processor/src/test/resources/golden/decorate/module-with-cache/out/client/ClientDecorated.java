package client;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public class ClientDecorated extends Client {
  private final Cache<String> fetchDataCache;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchDataCache = Cache.of("fetchData", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * fetchData: {@code cached 300s -> super}
   */
  @Override
  public String fetchData(String url) {
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
   * Removes what {@code fetchData} keeps for these arguments.
   */
  public void invalidateFetchData(String url) {
    if (fetchDataCache != null) {
      fetchDataCache.invalidate(url);
    }
  }

  /**
   * Removes all that {@code fetchData} keeps.
   */
  public void invalidateAllFetchData() {
    if (fetchDataCache != null) {
      fetchDataCache.invalidateAll();
    }
  }
}
