package client;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import java.time.Duration;
import java.util.Objects;

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
    Objects.requireNonNull(environment, "environment");
    this.fetchDataCache = Cache.of("fetchData", Duration.ofMinutes(5), environment).build();
  }

  /**
   * fetchData: {@code cached 300s -> super}
   */
  @Override
  public String fetchData(String url) {
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
   * Removes what {@code fetchData} keeps for these arguments.
   */
  public void invalidateFetchData(String url) {
    fetchDataCache.invalidate(url);
  }

  /**
   * Removes all that {@code fetchData} keeps.
   */
  public void invalidateAllFetchData() {
    fetchDataCache.invalidateAll();
  }
}
