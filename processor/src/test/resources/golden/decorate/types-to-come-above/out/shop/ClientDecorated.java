package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private final Environment environment;

  private final Timing getTiming;

  private final Timing selfTiming;

  private final Logging selfLogging;

  private final Timing allTiming;

  private final boolean allWithin;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.getTiming = Timing.of("get", settings).build();
    this.selfTiming = Timing.of("self", settings).build();
    this.selfLogging = Logging.of("self", true, true, settings);
    this.allTiming = Timing.of("all", settings).build();
    this.allWithin = settings.has("all", "within");
    settings.warnOfUnknown();
  }

  /**
   * get: {@code timed -> super}
   */
  @Override
  public ClientDecorated get() {
    if (getTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.get();
    }
    long start = environment.ticker().getAsLong();
    ClientDecorated result;
    try {
      result = super.get();
    } catch (Throwable failure) {
      getTiming.threw(failure, start, environment);
      throw failure;
    }
    getTiming.returned(start, environment);
    return result;
  }

  /**
   * self: {@code timed -> logged at debug -> super}
   */
  @Override
  public ClientDecorated self(ClientDecorated item) {
    if (selfTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return selfLogged(item);
    }
    long start = environment.ticker().getAsLong();
    ClientDecorated result;
    try {
      result = selfLogged(item);
    } catch (Throwable failure) {
      selfTiming.threw(failure, start, environment);
      throw failure;
    }
    selfTiming.returned(start, environment);
    return result;
  }

  private ClientDecorated selfLogged(ClientDecorated item) {
    if (selfLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.self(item);
    }
    if (!LOGGER.isDebugEnabled()) {
      return super.self(item);
    }
    if (selfLogging.arguments()) {
      LOGGER.debug("self(item={})", item);
    } else {
      LOGGER.debug("self called");
    }
    ClientDecorated result;
    try {
      result = super.self(item);
    } catch (Throwable failure) {
      LOGGER.debug("self threw {}", failure);
      throw failure;
    }
    if (selfLogging.result()) {
      LOGGER.debug("self returned {}", result);
    } else {
      LOGGER.debug("self returned");
    }
    return result;
  }

  /**
   * all: {@code timed -> within lock -> super}
   */
  @Override
  public List<ClientDecorated> all(List<? extends ClientDecorated> items) {
    if (allTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return allWithin(items);
    }
    long start = environment.ticker().getAsLong();
    List<ClientDecorated> result;
    try {
      result = allWithin(items);
    } catch (Throwable failure) {
      allTiming.threw(failure, start, environment);
      throw failure;
    }
    allTiming.returned(start, environment);
    return result;
  }

  private List<ClientDecorated> allWithin(List<? extends ClientDecorated> items) {
    if (!allWithin) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.all(items);
    }
    AutoCloseable scope = lock();
    Objects.requireNonNull(scope, "lock() returned null");
    List<ClientDecorated> result;
    try {
      result = super.all(items);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }
}
