package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
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
  private static final Timing FETCH_TIMING = new Timing(Port.class, "fetch");

  private static final RetryPolicy FETCH_RETRY = RetryPolicy.of(Port.class, "fetch").maxAttempts(2)
      .on(IOException.class).build();

  private static final Timing GUARDED_TIMING = new Timing(Port.class, "guarded");

  private static final RetryPolicy GUARDED_RETRY = RetryPolicy.of(Port.class, "guarded")
      .maxAttempts(2).on(IOException.class).build();

  private static final SafeLogger LOGGER = SafeLogger.of(Port.class);

  private final Port delegate;

  private final Environment environment;

  private final Guarded.Auditor guardedAudited = new Guarded.Auditor("port", 1);

  PortDecorated(Port delegate) {
    this(delegate, Environment.system());
  }

  PortDecorated(Port delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fetch: {@code timed -> retry 2 x 1s -> delegate}
   */
  @Override
  public String fetch() throws IOException {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchRetried();
    } catch (Throwable failure) {
      FETCH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FETCH_TIMING.returned(start, environment);
    return result;
  }

  private String fetchRetried() throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return delegate.fetch();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * guarded: {@code timed -> retry 2 x 1s -> logged at debug -> @Audited -> delegate}
   */
  @Override
  public void guarded() {
    long start = environment.ticker().getAsLong();
    try {
      guardedRetried();
    } catch (Throwable failure) {
      GUARDED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GUARDED_TIMING.returned(start, environment);
  }

  private void guardedRetried() {
    Attempts attempts = null;
    while (true) {
      try {
        guardedLogged();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = GUARDED_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void guardedLogged() {
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
