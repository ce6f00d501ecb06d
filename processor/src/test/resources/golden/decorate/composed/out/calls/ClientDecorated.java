package calls;

import dev.damask.Environment;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private static final MethodHandle SUPER_GUARDED;

  static {
    // Decorators go on to Client by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_GUARDED = lookup.findSpecial(Client.class, "guarded", MethodType.methodType(void.class),
          ClientDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Client is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing plainTiming;

  private final RetryPolicy plainRetry;

  private final Timing ownRetryTiming;

  private final RetryPolicy ownRetryRetry;

  private final Timing ownCallTiming;

  private final RetryPolicy ownCallRetry;

  private final Timing laterTiming;

  private final RetryPolicy laterRetry;

  private final Logging laterLogging;

  private final Timing timedTiming;

  private final Cache<String> readCache;

  private final Timing readTiming;

  private final RetryPolicy readRetry;

  private final boolean readWithin;

  private final Logging guardedLogging;

  private final Guarded.Auditor guardedAudited = new Guarded.Auditor("ada", 1);

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.plainTiming = Timing.of("plain", settings).build();
    this.plainRetry = RetryPolicy.of("plain", settings).maxAttempts(4).on(IOException.class)
        .build();
    this.ownRetryTiming = Timing.of("ownRetry", settings).build();
    this.ownRetryRetry = RetryPolicy.of("ownRetry", settings).maxAttempts(2).on(IOException.class)
        .build();
    this.ownCallTiming = Timing.of("ownCall", settings).slow(Duration.ofSeconds(3)).build();
    this.ownCallRetry = RetryPolicy.of("ownCall", settings).maxAttempts(9).on(IOException.class)
        .build();
    this.laterTiming = Timing.of("later", settings).build();
    this.laterRetry = RetryPolicy.of("later", settings).maxAttempts(4).on(IOException.class)
        .build();
    this.laterLogging = Logging.ofResult("later", true, settings);
    this.timedTiming = Timing.of("timed", settings).build();
    this.readCache = Cache.of("read", settings).ttl(Duration.ofSeconds(5)).build();
    this.readTiming = Timing.of("read", settings).slow(Duration.ofSeconds(2)).build();
    this.readRetry = RetryPolicy.of("read", settings).maxAttempts(7).on(IOException.class).build();
    this.readWithin = settings.has("read", "within");
    this.guardedLogging = Logging.of("guarded", settings);
    settings.warnOfUnknown();
  }

  /**
   * plain: {@code timed -> retry 4 x 1s, on IOException -> super}
   */
  @Override
  public String plain() throws IOException {
    if (plainTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return plainRetried();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = plainRetried();
    } catch (Throwable failure) {
      plainTiming.threw(failure, start, environment);
      throw failure;
    }
    plainTiming.returned(start, environment);
    return result;
  }

  private String plainRetried() throws IOException {
    if (plainRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.plain();
    }
    long start = plainRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.plain();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = plainRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * ownRetry: {@code timed -> retry 2 x 1s, on IOException -> super}
   */
  @Override
  public String ownRetry() throws IOException {
    if (ownRetryTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return ownRetryRetried();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = ownRetryRetried();
    } catch (Throwable failure) {
      ownRetryTiming.threw(failure, start, environment);
      throw failure;
    }
    ownRetryTiming.returned(start, environment);
    return result;
  }

  private String ownRetryRetried() throws IOException {
    if (ownRetryRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.ownRetry();
    }
    long start = ownRetryRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.ownRetry();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ownRetryRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * ownCall: {@code timed if slower than 3s -> retry 9 x 1s, on IOException -> super}
   */
  @Override
  public String ownCall() throws IOException {
    if (ownCallTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return ownCallRetried();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = ownCallRetried();
    } catch (Throwable failure) {
      ownCallTiming.threw(failure, start, environment);
      throw failure;
    }
    ownCallTiming.returned(start, environment);
    return result;
  }

  private String ownCallRetried() throws IOException {
    if (ownCallRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.ownCall();
    }
    long start = ownCallRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.ownCall();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ownCallRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * later: {@code timed -> retry 4 x 1s, on IOException -> logged at debug -> super}
   */
  @Override
  public CompletableFuture<String> later() {
    if (laterTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return laterRetried();
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = laterRetried();
    } catch (Throwable failure) {
      laterTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, laterTiming.completion(start));
  }

  private CompletableFuture<String> laterRetried() {
    if (laterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return laterLogged();
    }
    return AsyncRetry.of(laterRetry, environment, () -> laterLogged());
  }

  private CompletableFuture<String> laterLogged() {
    if (laterLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.later(), "later() returned null");
    }
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
    boolean showsResult = laterLogging.result();
    return Relay.of(result, (value, failure) -> {
      if (failure != null) {
        LOGGER.debug("later threw {}", failure);
        return;
      }
      if (showsResult) {
        LOGGER.debug("later returned {}", value);
      } else {
        LOGGER.debug("later returned");
      }
    });
  }

  /**
   * timed: {@code timed -> super}
   */
  @Override
  public String timed() {
    if (timedTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.timed();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.timed();
    } catch (Throwable failure) {
      timedTiming.threw(failure, start, environment);
      throw failure;
    }
    timedTiming.returned(start, environment);
    return result;
  }

  /**
   * read: {@code cached 5s, by id -> timed if slower than 2s -> retry 7 x 1s, on IOException
   * -> within transaction -> super}
   */
  @Override
  protected String read(String id, int version) throws IOException {
    if (readCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return readTimed(id, version);
    }
    Computation<String> computation = readCache.get(id);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> readTimed(id, version));
    }
    try {
      String result = readTimed(id, version);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String readTimed(String id, int version) throws IOException {
    if (readTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return readRetried(id, version);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = readRetried(id, version);
    } catch (Throwable failure) {
      readTiming.threw(failure, start, environment);
      throw failure;
    }
    readTiming.returned(start, environment);
    return result;
  }

  private String readRetried(String id, int version) throws IOException {
    if (readRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return readWithin(id, version);
    }
    long start = readRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return readWithin(id, version);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = readRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String readWithin(String id, int version) throws IOException {
    if (!readWithin) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.read(id, version);
    }
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
   * guarded: {@code logged at debug -> @Audited(by = "ada") -> super}
   */
  @Override
  void guarded() {
    if (guardedLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
    if (guardedAudited == null) {
      // The constructor of Client is still running.
      super.guarded();
      return;
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("guarded", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_GUARDED.invokeExact(ClientDecorated.this);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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

  /**
   * Removes what {@code read} keeps for these arguments.
   */
  protected void invalidateRead(String id) {
    if (readCache != null) {
      readCache.invalidate(id);
    }
  }

  /**
   * Removes all that {@code read} keeps.
   */
  protected void invalidateAllRead() {
    if (readCache != null) {
      readCache.invalidateAll();
    }
  }
}
