package client;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.util.Objects;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final Timing FETCH_DATA_TIMING = new Timing(Client.class, "fetchData");

  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private static final RetryPolicy FETCH_DATA_RETRY = RetryPolicy.of(Client.class, "fetchData")
      .build();

  private final Environment environment;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fetchData: {@code timed -> logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public String fetchData(String url) {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.fetchData(url);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchDataLogged(url);
    } catch (Throwable failure) {
      FETCH_DATA_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FETCH_DATA_TIMING.returned(start, environment);
    return result;
  }

  private String fetchDataLogged(String url) {
    if (!LOGGER.isDebugEnabled()) {
      return fetchDataRetried(url);
    }
    LOGGER.debug("fetchData(url={})", url);
    String result;
    try {
      result = fetchDataRetried(url);
    } catch (Throwable failure) {
      LOGGER.debug("fetchData threw {}", failure);
      throw failure;
    }
    LOGGER.debug("fetchData returned {}", result);
    return result;
  }

  private String fetchDataRetried(String url) {
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetchData(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_DATA_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
