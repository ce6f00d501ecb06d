package calls;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final Timing PLAIN_TIMING = new Timing(Client.class, "plain");

  private static final RetryPolicy PLAIN_RETRY = RetryPolicy.of(Client.class, "plain")
      .maxAttempts(4).on(IOException.class).build();

  private static final Timing OWN_RETRY_TIMING = new Timing(Client.class, "ownRetry");

  private static final RetryPolicy OWN_RETRY_RETRY = RetryPolicy.of(Client.class, "ownRetry")
      .maxAttempts(2).on(IOException.class).build();

  private static final Timing OWN_CALL_TIMING = new Timing(Client.class, "ownCall",
      Duration.ofSeconds(3));

  private static final RetryPolicy OWN_CALL_RETRY = RetryPolicy.of(Client.class, "ownCall")
      .maxAttempts(9).on(IOException.class).build();

  private static final Timing LATER_TIMING = new Timing(Client.class, "later");

  private static final RetryPolicy LATER_RETRY = RetryPolicy.of(Client.class, "later")
      .maxAttempts(4).on(IOException.class).build();

  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private static final Timing TIMED_TIMING = new Timing(Client.class, "timed");

  private static final Timing READ_TIMING = new Timing(Client.class, "read", Duration.ofSeconds(2));

  private static final RetryPolicy READ_RETRY = RetryPolicy.of(Client.class, "read").maxAttempts(7)
      .on(IOException.class).build();

  private final Environment environment;

  private final Cache<String> readCache;

  private final Guarded.Auditor guardedAudited = new Guarded.Auditor("ada", 1);

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.readCache = Cache.of("read", Duration.ofSeconds(5), environment).build();
  }

  /**
   * plain: {@code timed -> retry 4 x 1s -> super}
   */
  @Override
  public String plain() throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.plain();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = plainRetried();
    } catch (Throwable failure) {
      PLAIN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    PLAIN_TIMING.returned(start, environment);
    return result;
  }

  private String plainRetried() throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return super.plain();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = PLAIN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * ownRetry: {@code timed -> retry 2 x 1s -> super}
   */
  @Override
  public String ownRetry() throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.ownRetry();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = ownRetryRetried();
    } catch (Throwable failure) {
      OWN_RETRY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_RETRY_TIMING.returned(start, environment);
    return result;
  }

  private String ownRetryRetried() throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return super.ownRetry();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OWN_RETRY_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * ownCall: {@code timed if slower than 3s -> retry 9 x 1s -> super}
   */
  @Override
  public String ownCall() throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.ownCall();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = ownCallRetried();
    } catch (Throwable failure) {
      OWN_CALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_CALL_TIMING.returned(start, environment);
    return result;
  }

  private String ownCallRetried() throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return super.ownCall();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = OWN_CALL_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * later: {@code timed -> retry 4 x 1s -> logged at debug -> super}
   */
  @Override
  public CompletableFuture<String> later() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.later();
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = laterRetried();
    } catch (Throwable failure) {
      LATER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> LATER_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture<String> laterRetried() {
    return AsyncRetry.of(LATER_RETRY, environment, () -> laterLogged());
  }

  private CompletableFuture<String> laterLogged() {
    if (!LOGGER.isDebugEnabled()) {
      return Objects.requireNonNull(super.later(), "later() returned null");
    }
    LOGGER.debug("later()");
    CompletableFuture<String> result;
    try {
      result = Objects.requireNonNull(super.later(), "later() returned null");
    } catch (Throwable failure) {
      LOGGER.debug("later threw {}", failure);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> {
      if (failure == null) {
        LOGGER.debug("later returned {}", value);
      } else {
        LOGGER.debug("later threw {}", failure);
      }
    });
  }

  /**
   * timed: {@code timed -> super}
   */
  @Override
  public String timed() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.timed();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.timed();
    } catch (Throwable failure) {
      TIMED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TIMED_TIMING.returned(start, environment);
    return result;
  }

  /**
   * read: {@code cached 5s -> timed if slower than 2s -> retry 7 x 1s -> within transaction -> super}
   */
  @Override
  protected String read(String id, int version) throws IOException {
    if (readCache == null) {
      // The constructor of Client is still running.
      return super.read(id, version);
    }
    Computation<String> computation = readCache.get(id);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = readTimed(id, version);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  private String readTimed(String id, int version) throws IOException {
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = readRetried(id, version);
    } catch (Throwable failure) {
      READ_TIMING.threw(failure, start, environment);
      throw failure;
    }
    READ_TIMING.returned(start, environment);
    return result;
  }

  private String readRetried(String id, int version) throws IOException {
    Attempts attempts = null;
    while (true) {
      try {
        return readWithin(id, version);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = READ_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String readWithin(String id, int version) throws IOException {
    AutoCloseable scope = transaction(id);
    Objects.requireNonNull(scope, "transaction() returned null");
    String result;
    try {
      result = super.read(id, version);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  /**
   * guarded: {@code logged at debug -> @Audited -> super}
   */
  @Override
  void guarded() {
    if (environment == null) {
      // The constructor of Client is still running.
      super.guarded();
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
        super("guarded", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        ClientDecorated.this.guardedUndecorated();
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

  private void guardedUndecorated() {
    super.guarded();
  }

  /**
   * Removes what {@code read} keeps for these arguments.
   */
  protected void invalidateRead(String id) {
    readCache.invalidate(id);
  }

  /**
   * Removes all that {@code read} keeps.
   */
  protected void invalidateAllRead() {
    readCache.invalidateAll();
  }
}
