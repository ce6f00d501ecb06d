package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Port} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PortDecorated implements Port {
  private static final SafeLogger LOGGER = SafeLogger.of(Port.class);

  private final Port delegate;

  private final Environment environment;

  private final Timing fetchTiming;

  private final RetryPolicy fetchRetry;

  private final Timing guardedTiming;

  private final RetryPolicy guardedRetry;

  private final Logging guardedLogging;

  private final Guarded.Auditor guardedAudited = new Guarded.Auditor("port", 1);

  PortDecorated(Port delegate) {
    this(delegate, Environment.system());
  }

  PortDecorated(Port delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Port.class, environment);
    this.fetchTiming = Timing.of("fetch", settings).build();
    this.fetchRetry = RetryPolicy.of("fetch", settings).maxAttempts(2).on(IOException.class)
        .build();
    this.guardedTiming = Timing.of("guarded", settings).build();
    this.guardedRetry = RetryPolicy.of("guarded", settings).maxAttempts(2).on(IOException.class)
        .build();
    this.guardedLogging = Logging.of("guarded", settings);
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code timed -> retry 2 x 1s, on IOException -> delegate}
   */
  @Override
  public String fetch() throws IOException {
    if (fetchTiming == null) {
      // Left out by a setting.
      return fetchRetried();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchRetried();
    } catch (Throwable failure) {
      fetchTiming.threw(failure, start, environment);
      throw failure;
    }
    fetchTiming.returned(start, environment);
    return result;
  }

  private String fetchRetried() throws IOException {
    if (fetchRetry == null) {
      // Left out by a setting.
      return delegate.fetch();
    }
    long start = fetchRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.fetch();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * guarded: {@code timed -> retry 2 x 1s, on IOException -> logged at debug
   * -> @Audited(by = "port") -> delegate}
   */
  @Override
  public void guarded() {
    if (guardedTiming == null) {
      // Left out by a setting.
      guardedRetried();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      guardedRetried();
    } catch (Throwable failure) {
      guardedTiming.threw(failure, start, environment);
      throw failure;
    }
    guardedTiming.returned(start, environment);
  }

  private void guardedRetried() {
    if (guardedRetry == null) {
      // Left out by a setting.
      guardedLogged();
      return;
    }
    long start = guardedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        guardedLogged();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = guardedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void guardedLogged() {
    if (guardedLogging == null) {
      // Left out by a setting.
      guardedAudited();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      guardedAudited();
      return;
    }
    LOGGER.debug("guarded()");
    try {
      guardedAudited();
    } catch (Throwable failure) {
      LOGGER.debug("guarded threw {}", failure);
      throw failure;
    }
    LOGGER.debug("guarded returned");
  }

  private void guardedAudited() {
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("guarded", PortDecorated.this.delegate, PortDecorated.this.environment);
      }

      @Override
      public R proceed() {
        PortDecorated.this.delegate.guarded();
        return result(null);
      }

      @Override
      public List<Object> arguments() {
        return list();
      }

      @Override
      public List<String> shownArguments() {
        return List.of();
      }
    }
    try {
      guardedAudited.around(new AuditedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
