package stacks;

import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.Attempts;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Relay;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.AsyncScope;
import dev.damask.scope.Scope;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final SafeLogger LOGGER = SafeLogger.of(Client.class);

  private static final MethodHandle SUPER_FETCH;

  private static final MethodHandle SUPER_BOTH;

  private static final MethodHandle SUPER_ANSWERED;

  private static final MethodHandle SUPER_GENERIC;

  private static final MethodHandle SUPER_WIDE;

  private static final MethodHandle SUPER_LATER;

  private static final MethodHandle SUPER_SCOPED;

  static {
    // Decorators go on to Client by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_FETCH = lookup.findSpecial(Client.class, "fetch", MethodType.methodType(String.class,
          String.class), ClientDecorated.class);
      SUPER_BOTH = lookup.findSpecial(Client.class, "both", MethodType.methodType(String.class,
          String.class), ClientDecorated.class);
      SUPER_ANSWERED = lookup.findSpecial(Client.class, "answered",
          MethodType.methodType(String.class, String.class), ClientDecorated.class);
      SUPER_GENERIC = lookup.findSpecial(Client.class, "generic",
          MethodType.methodType(String.class, Exception.class), ClientDecorated.class);
      SUPER_WIDE = lookup.findSpecial(Client.class, "wide", MethodType.methodType(String.class,
          String.class), ClientDecorated.class);
      SUPER_LATER = lookup.findSpecial(Client.class, "later",
          MethodType.methodType(CompletableFuture.class, String.class), ClientDecorated.class);
      SUPER_SCOPED = lookup.findSpecial(Client.class, "scoped",
          MethodType.methodType(CompletableFuture.class, String.class), ClientDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Client is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing fetchTiming;

  private final Cache<String> fetchCache;

  private final Noted.Note fetchNoted = new Noted.Note();

  private final Timing bothTiming;

  private final Cache<String> bothCache;

  private final RetryPolicy bothRetry;

  private final Noted.Note bothNoted = new Noted.Note();

  private final Logging allLogging;

  private final Cache<String> allCache;

  private final Noted.Note allNoted = new Noted.Note();

  private final RetryPolicy allRetry;

  private final Timing answeredTiming;

  private final RetryPolicy answeredRetry;

  private final Noted.Note answeredNoted = new Noted.Note();

  private final Cache<String> genericCache;

  private final boolean genericWithin;

  private final Noted.Note genericNoted = new Noted.Note();

  private final Timing wideTiming;

  private final Cache<String> wideCache;

  private final Noted.Note wideNoted = new Noted.Note();

  private final Timing laterTiming;

  private final AsyncCache laterCache;

  private final RetryPolicy laterRetry;

  private final Noted.Note laterNoted = new Noted.Note();

  private final Timing scopedTiming;

  private final boolean scopedWithin;

  private final Noted.Note scopedNoted = new Noted.Note();

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchTiming = Timing.of("fetch", settings).build();
    this.fetchCache = Cache.of("fetch", settings).ttl(Duration.ofMinutes(5)).build();
    this.bothTiming = Timing.of("both", settings).build();
    this.bothCache = Cache.of("both", settings).ttl(Duration.ofMinutes(5)).build();
    this.bothRetry = RetryPolicy.of("both", settings).build();
    this.allLogging = Logging.of("all", true, true, settings);
    this.allCache = Cache.of("all", settings).ttl(Duration.ofMinutes(5)).build();
    this.allRetry = RetryPolicy.of("all", settings).build();
    this.answeredTiming = Timing.of("answered", settings).build();
    this.answeredRetry = RetryPolicy.of("answered", settings).fallback("stale").build();
    this.genericCache = Cache.of("generic", settings).ttl(Duration.ofMinutes(5)).build();
    this.genericWithin = settings.has("generic", "within");
    this.wideTiming = Timing.of("wide", settings).build();
    this.wideCache = Cache.of("wide", settings).ttl(Duration.ofMinutes(5)).build();
    this.laterTiming = Timing.of("later", settings).build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5)).buildAsync();
    this.laterRetry = RetryPolicy.of("later", settings).fallback("staleLater").build();
    this.scopedTiming = Timing.of("scoped", settings).build();
    this.scopedWithin = settings.has("scoped", "within");
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code timed -> cached 300s -> @Noted -> super}
   */
  @Override
  public String fetch(String key) throws InterruptedException {
    if (fetchTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchCached(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = fetchCached(key);
    } catch (Throwable failure) {
      fetchTiming.threw(failure, start, environment);
      throw failure;
    }
    fetchTiming.returned(start, environment);
    return result;
  }

  private String fetchCached(String key) throws InterruptedException {
    if (fetchCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchNoted(key);
    }
    Computation<String> computation = fetchCache.getInterruptibly(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> fetchNoted(key));
    }
    try {
      String result = fetchNoted(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String fetchNoted(String key) throws InterruptedException {
    if (fetchNoted == null) {
      // The constructor of Client is still running.
      return super.fetch(key);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("fetch", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_FETCH.invokeExact(ClientDecorated.this, key));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    try {
      return fetchNoted.around(new NotedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * both: {@code timed -> cached 300s -> retry 3 x 1s -> @Noted -> super}
   */
  @Override
  public String both(String key) throws InterruptedException, IOException {
    if (bothTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return bothCached(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = bothCached(key);
    } catch (Throwable failure) {
      bothTiming.threw(failure, start, environment);
      throw failure;
    }
    bothTiming.returned(start, environment);
    return result;
  }

  private String bothCached(String key) throws InterruptedException, IOException {
    if (bothCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return bothRetried(key);
    }
    Computation<String> computation = bothCache.getInterruptibly(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> bothRetried(key));
    }
    try {
      String result = bothRetried(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String bothRetried(String key) throws InterruptedException, IOException {
    if (bothRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return bothNoted(key);
    }
    long start = bothRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return bothNoted(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = bothRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private String bothNoted(String key) throws InterruptedException, IOException {
    if (bothNoted == null) {
      // The constructor of Client is still running.
      return super.both(key);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("both", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_BOTH.invokeExact(ClientDecorated.this, key));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    try {
      return bothNoted.around(new NotedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code logged at debug -> cached 300s -> @Noted -> retry 3 x 1s -> super}
   */
  @Override
  public String all(String key) throws Exception {
    if (allLogging == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return allCached(key);
    }
    if (!LOGGER.isDebugEnabled()) {
      return allCached(key);
    }
    if (allLogging.arguments()) {
      LOGGER.debug("all(key={})", key);
    } else {
      LOGGER.debug("all called");
    }
    String result;
    try {
      result = allCached(key);
    } catch (Throwable failure) {
      LOGGER.debug("all threw {}", failure);
      throw failure;
    }
    if (allLogging.result()) {
      LOGGER.debug("all returned {}", result);
    } else {
      LOGGER.debug("all returned");
    }
    return result;
  }

  private String allCached(String key) throws Exception {
    if (allCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return allNoted(key);
    }
    Computation<String> computation = allCache.getInterruptibly(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> allNoted(key));
    }
    try {
      String result = allNoted(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String allNoted(String key) throws Exception {
    if (allNoted == null) {
      // The constructor of Client is still running.
      return super.all(key);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("all", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() throws Exception {
        return result(ClientDecorated.this.allRetried(key));
      }

      @Override
      public List<Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    return allNoted.around(new NotedCall<String>());
  }

  private String allRetried(String key) throws Exception {
    if (allRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.all(key);
    }
    long start = allRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.all(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = allRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * answered: {@code timed -> retry 3 x 1s, else stale -> @Noted -> super}
   */
  @Override
  public String answered(String key) throws IOException {
    if (answeredTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return answeredRetried(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = answeredRetried(key);
    } catch (Throwable failure) {
      answeredTiming.threw(failure, start, environment);
      throw failure;
    }
    answeredTiming.returned(start, environment);
    return result;
  }

  private String answeredRetried(String key) throws IOException {
    if (answeredRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return answeredNoted(key);
    }
    long start = answeredRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return answeredNoted(key);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = answeredRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = stale(key);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }

  private String answeredNoted(String key) throws IOException {
    if (answeredNoted == null) {
      // The constructor of Client is still running.
      return super.answered(key);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("answered", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_ANSWERED.invokeExact(ClientDecorated.this, key));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    try {
      return answeredNoted.around(new NotedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * generic: {@code cached 300s -> within open -> @Noted -> super}
   */
  @Override
  public <E extends Exception> String generic(E failure) throws E, InterruptedException {
    if (genericCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return this.<E>genericWithin(failure);
    }
    Computation<String> computation = genericCache.getInterruptibly(failure);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> this.<E>genericWithin(failure));
    }
    try {
      String result = this.<E>genericWithin(failure);
      computation.complete(result);
      return result;
    } catch (Throwable failure2) {
      if (computation.answers(failure2)) {
        return computation.join();
      }
      throw failure2;
    }
  }

  private <E extends Exception> String genericWithin(E failure) throws E, InterruptedException {
    if (!genericWithin) {
      // Left out by a setting, or the constructor of Client is still running.
      return this.<E>genericNoted(failure);
    }
    Scope scope;
    try {
      scope = open();
    } catch (Throwable failure2) {
      throw Rethrow.asIs(failure2);
    }
    Objects.requireNonNull(scope, "open() returned null");
    String result;
    try {
      result = this.<E>genericNoted(failure);
    } catch (Throwable failure2) {
      ScopeEnd.threw(scope, failure2);
      throw failure2;
    }
    ScopeEnd.returned(scope);
    return result;
  }

  private <E extends Exception> String genericNoted(E failure) throws E, InterruptedException {
    if (genericNoted == null) {
      // The constructor of Client is still running.
      return super.<E>generic(failure);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("generic", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      @SuppressWarnings("all")
      public R proceed() {
        // A handle has its own types, and says nothing of null.
        try {
          return result((String) SUPER_GENERIC.invokeExact(ClientDecorated.this,
              (Exception) failure));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(failure);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(failure));
      }
    }
    try {
      return genericNoted.around(new NotedCall<String>());
    } catch (Exception failure2) {
      throw Rethrow.asIs(failure2);
    }
  }

  /**
   * wide: {@code timed -> cached 300s -> @Noted -> super}
   */
  @Override
  public String wide(String key) throws Throwable {
    if (wideTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return wideCached(key);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = wideCached(key);
    } catch (Throwable failure) {
      wideTiming.threw(failure, start, environment);
      throw failure;
    }
    wideTiming.returned(start, environment);
    return result;
  }

  private String wideCached(String key) throws Throwable {
    if (wideCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return wideNoted(key);
    }
    Computation<String> computation = wideCache.getInterruptibly(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> wideNoted(key));
    }
    try {
      String result = wideNoted(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String wideNoted(String key) throws Throwable {
    if (wideNoted == null) {
      // The constructor of Client is still running.
      return super.wide(key);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("wide", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_WIDE.invokeExact(ClientDecorated.this, key));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    return wideNoted.around(new NotedCall<String>());
  }

  /**
   * later: {@code timed -> cached 300s -> retry 3 x 1s, else staleLater -> @Noted -> super}
   */
  @Override
  public CompletableFuture<String> later(String key) throws InterruptedException, IOException {
    if (laterTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return laterCached(key);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = laterCached(key);
    } catch (Throwable failure) {
      laterTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, laterTiming.completion(start));
  }

  private CompletableFuture<String> laterCached(String key)
      throws InterruptedException, IOException {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return laterRetried(key);
    }
    return laterCache.get(key, () -> laterRetried(key));
  }

  private CompletableFuture<String> laterRetried(String key)
      throws InterruptedException, IOException {
    if (laterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return laterNoted(key);
    }
    return AsyncRetry.of(laterRetry, environment, () -> laterNoted(key),
        failure -> staleLater(key));
  }

  private CompletableFuture<String> laterNoted(String key)
      throws InterruptedException, IOException {
    if (laterNoted == null) {
      // The constructor of Client is still running.
      return super.later(key);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("later", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_LATER.invokeExact(ClientDecorated.this,
              key), "later() returned null"));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    try {
      return Relay.of(laterNoted.aroundAsync(new NotedCall<CompletionStage<String>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * scoped: {@code timed -> within connection -> @Noted -> super}
   */
  @Override
  public CompletableFuture<String> scoped(String key) throws InterruptedException {
    if (scopedTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return scopedWithin(key);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<String> result;
    try {
      result = scopedWithin(key);
    } catch (Throwable failure) {
      scopedTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, scopedTiming.completion(start));
  }

  private CompletableFuture<String> scopedWithin(String key) throws InterruptedException {
    if (!scopedWithin) {
      // Left out by a setting, or the constructor of Client is still running.
      return scopedNoted(key);
    }
    try {
      return AsyncScope.using(Objects.requireNonNull(connection(), "connection() returned null"), resource -> {
        try {
          return scopedNoted(key);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      });
    } catch (Throwable failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private CompletableFuture<String> scopedNoted(String key) throws InterruptedException {
    if (scopedNoted == null) {
      // The constructor of Client is still running.
      return super.scoped(key);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("scoped", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(Objects.requireNonNull((CompletableFuture<?>) SUPER_SCOPED.invokeExact(ClientDecorated.this,
              key), "scoped() returned null"));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(key);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(key));
      }
    }
    try {
      return Relay.of(scopedNoted.aroundAsync(new NotedCall<CompletionStage<String>>()));
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * Removes what {@code fetch} keeps for these arguments.
   */
  public void invalidateFetch(String key) {
    if (fetchCache != null) {
      fetchCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code fetch} keeps.
   */
  public void invalidateAllFetch() {
    if (fetchCache != null) {
      fetchCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code both} keeps for these arguments.
   */
  public void invalidateBoth(String key) {
    if (bothCache != null) {
      bothCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code both} keeps.
   */
  public void invalidateAllBoth() {
    if (bothCache != null) {
      bothCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll(String key) {
    if (allCache != null) {
      allCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    if (allCache != null) {
      allCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code generic} keeps for these arguments.
   */
  public <E extends Exception> void invalidateGeneric(E failure) {
    if (genericCache != null) {
      genericCache.invalidate(failure);
    }
  }

  /**
   * Removes all that {@code generic} keeps.
   */
  public void invalidateAllGeneric() {
    if (genericCache != null) {
      genericCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code wide} keeps for these arguments.
   */
  public void invalidateWide(String key) {
    if (wideCache != null) {
      wideCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code wide} keeps.
   */
  public void invalidateAllWide() {
    if (wideCache != null) {
      wideCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  public void invalidateLater(String key) {
    if (laterCache != null) {
      laterCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  public void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
  }
}
