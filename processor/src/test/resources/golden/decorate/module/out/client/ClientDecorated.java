package client;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("exports")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private final Environment environment;

  private final Timing fetchDataTiming;

  private final Logging fetchDataLogging;

  private final RetryPolicy fetchDataRetry;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchDataTiming = Timing.of("fetchData", settings).build();
    this.fetchDataLogging = Logging.of("fetchData", true, true, settings);
    this.fetchDataRetry = RetryPolicy.of("fetchData", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fetchData: {@code timed -> logged at debug -> retry 3 x 1s -> super}
   */
  @Override
  public String fetchData(String url) {
    if (fetchDataTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchDataLogged(url);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchDataLogged(url);
    } catch (Throwable failure) {
      fetchDataTiming.threw(failure, start, environment);
      throw failure;
    }
    fetchDataTiming.returned(start, environment);
    return result;
  }

  private String fetchDataLogged(String url) {
    if (fetchDataLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchDataRetried(url);
    }
    if (!LOGGER.isDebugEnabled()) {
      return fetchDataRetried(url);
    }
    if (fetchDataLogging.arguments()) {
      LOGGER.debug("fetchData(url={})", url);
    } else {
      LOGGER.debug("fetchData called");
    }
    String result;
    try {
      result = fetchDataRetried(url);
    } catch (Throwable failure) {
      LOGGER.debug("fetchData threw {}", failure);
      throw failure;
    }
    if (fetchDataLogging.result()) {
      LOGGER.debug("fetchData returned {}", result);
    } else {
      LOGGER.debug("fetchData returned");
    }
    return result;
  }

  private String fetchDataRetried(String url) {
    if (fetchDataRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.fetchData(url);
    }
    long start = fetchDataRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetchData(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchDataRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
