package named;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.Computation;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Snapshot;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import own.Cache;
import own.Method;
import own.Retried;
import own.UserChecked;

/**
 * {@link Vault} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class VaultDecorated extends Vault {
  private static final MethodHandle SUPER_LOAD_USER;

  private static final MethodHandle SUPER_LOAD;

  private static final MethodHandle SUPER_TWICE;

  private static final MethodHandle SUPER_ALL;

  private static final MethodHandle SUPER_YI;

  static {
    // Decorators go on to Vault by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_LOAD_USER = lookup.findSpecial(Vault.class, "loadUser",
          MethodType.methodType(String.class), VaultDecorated.class);
      SUPER_LOAD = lookup.findSpecial(Vault.class, "load", MethodType.methodType(String.class),
          VaultDecorated.class);
      SUPER_TWICE = lookup.findSpecial(Vault.class, "twice", MethodType.methodType(String.class),
          VaultDecorated.class);
      SUPER_ALL = lookup.findSpecial(Vault.class, "all", MethodType.methodType(String.class,
          String.class, int.class), VaultDecorated.class);
      SUPER_YI = lookup.findSpecial(Vault.class, "yi", MethodType.methodType(String.class),
          VaultDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Vault is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing loadUserTiming;

  private final own.Checked.Check loadUserChecked = new own.Checked.Check("admin");

  private final Timing loadTiming;

  private final UserChecked.Note loadUserChecked2 = new UserChecked.Note();

  private final own.Checked.Check twiceChecked = new own.Checked.Check("user");

  private final Checked.Note twiceChecked2 = new Checked.Note();

  private final Cache.Note allCache = new Cache.Note();

  private final dev.damask.generated.Cache<String> allCache2;

  private final Retried.Note allRetried = new Retried.Note();

  private final RetryPolicy allRetry;

  private final own.Timing.Note allTiming = new own.Timing.Note();

  private final Timing allTiming2;

  private final Method.Note allMethod = new Method.Note();

  private final boolean forgetEvicts;

  private final RetryPolicy getUrlRetry;

  private final RetryPolicy getURLRetry;

  private final dev.damask.generated.Cache<String> findCache;

  private final dev.damask.generated.Cache<String> fiNDCache;

  private final RetryPolicy find2Retry;

  private final RetryPolicy find3Retry;

  private final Timing yiTiming;

  private final eld.Note yield2 = new eld.Note();

  private final int yieldAllLimit;

  private final RetryPolicy recordRetry;

  private final dev.damask.generated.Cache<String> arrayCache;

  public VaultDecorated() {
    this(Environment.system());
  }

  public VaultDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Vault.class, environment);
    this.loadUserTiming = Timing.of("loadUser", settings).build();
    this.loadTiming = Timing.of("load", settings).build();
    this.allCache2 = dev.damask.generated.Cache.of("all", settings).ttl(Duration.ofMinutes(5))
        .build();
    this.allRetry = RetryPolicy.of("all", settings).build();
    this.allTiming2 = Timing.of("all", settings).build();
    this.forgetEvicts = settings.has("forget", "evicts");
    this.getUrlRetry = RetryPolicy.of("getUrl", settings).maxAttempts(5).build();
    this.getURLRetry = RetryPolicy.of("getURL", settings).maxAttempts(2).build();
    this.findCache = dev.damask.generated.Cache.of("find", settings).ttl(Duration.ofMinutes(5))
        .build();
    this.fiNDCache = dev.damask.generated.Cache.of("fiND", settings).ttl(Duration.ofMinutes(5))
        .build();
    this.find2Retry = RetryPolicy.of("find2", settings).build();
    this.find3Retry = RetryPolicy.of("find", settings).shown("find(String)").build();
    this.yiTiming = Timing.of("yi", settings).build();
    this.yieldAllLimit = settings.limit("yieldAll", 0);
    this.recordRetry = RetryPolicy.of("record", settings).fallback("yield").build();
    this.arrayCache = dev.damask.generated.Cache.of("array", settings).ttl(Duration.ofMinutes(5))
        .build();
    settings.warnOfUnknown();
  }

  /**
   * loadUser: {@code timed -> @Checked(role = "admin") -> super}
   */
  @Override
  public String loadUser() {
    if (loadUserTiming == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return loadUserChecked();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadUserChecked();
    } catch (Throwable failure) {
      loadUserTiming.threw(failure, start, environment);
      throw failure;
    }
    loadUserTiming.returned(start, environment);
    return result;
  }

  private String loadUserChecked() {
    if (loadUserChecked == null) {
      // The constructor of Vault is still running.
      return super.loadUser();
    }
    @DamaskGenerated
    final class CheckedCall<R> extends MethodCall<R> {
      CheckedCall() {
        super("loadUser", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_LOAD_USER.invokeExact(VaultDecorated.this));
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
      return loadUserChecked.around(new CheckedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * load: {@code timed -> @UserChecked -> super}
   */
  @Override
  public String load() {
    if (loadTiming == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return loadUserChecked2();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadUserChecked2();
    } catch (Throwable failure) {
      loadTiming.threw(failure, start, environment);
      throw failure;
    }
    loadTiming.returned(start, environment);
    return result;
  }

  private String loadUserChecked2() {
    if (loadUserChecked2 == null) {
      // The constructor of Vault is still running.
      return super.load();
    }
    @DamaskGenerated
    final class UserCheckedCall<R> extends MethodCall<R> {
      UserCheckedCall() {
        super("load", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_LOAD.invokeExact(VaultDecorated.this));
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
      return loadUserChecked2.around(new UserCheckedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * twice: {@code @Checked(role = "user") -> @Checked -> super}
   */
  @Override
  public String twice() {
    if (twiceChecked == null) {
      // The constructor of Vault is still running.
      return super.twice();
    }
    @DamaskGenerated
    final class CheckedCall<R> extends MethodCall<R> {
      CheckedCall() {
        super("twice", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(VaultDecorated.this.twiceChecked());
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
      return twiceChecked.around(new CheckedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String twiceChecked() {
    @DamaskGenerated
    final class CheckedCall<R> extends MethodCall<R> {
      CheckedCall() {
        super("twice", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_TWICE.invokeExact(VaultDecorated.this));
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
      return twiceChecked2.around(new CheckedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * all: {@code @Cache -> cached 300s, by url and page -> @Retried -> retry 3 x 1s -> @Timing
   * -> timed -> @Method -> super}
   */
  @Override
  public String all(String url, int page) {
    if (allCache == null) {
      // The constructor of Vault is still running.
      return super.all(url, page);
    }
    @DamaskGenerated
    final class CacheCall<R> extends MethodCall<R> {
      CacheCall() {
        super("all", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(VaultDecorated.this.allCached(url, page));
      }

      @Override
      public List<Object> arguments() {
        return list(url, page);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(url), Printed.of(page));
      }
    }
    try {
      return allCache.around(new CacheCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String allCached(String url, int page) {
    if (allCache2 == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return allRetried(url, page);
    }
    Computation<String> computation = allCache2.get(new AllKey(url, page));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> allRetried(url, page));
    }
    try {
      String result = allRetried(url, page);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  private String allRetried(String url, int page) {
    @DamaskGenerated
    final class RetriedCall<R> extends MethodCall<R> {
      RetriedCall() {
        super("all", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(VaultDecorated.this.allRetried2(url, page));
      }

      @Override
      public List<Object> arguments() {
        return list(url, page);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(url), Printed.of(page));
      }
    }
    try {
      return allRetried.around(new RetriedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String allRetried2(String url, int page) {
    if (allRetry == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return allTiming(url, page);
    }
    long start = allRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return allTiming(url, page);
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

  private String allTiming(String url, int page) {
    @DamaskGenerated
    final class TimingCall<R> extends MethodCall<R> {
      TimingCall() {
        super("all", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(VaultDecorated.this.allTimed(url, page));
      }

      @Override
      public List<Object> arguments() {
        return list(url, page);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(url), Printed.of(page));
      }
    }
    try {
      return allTiming.around(new TimingCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private String allTimed(String url, int page) {
    if (allTiming2 == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return allMethod(url, page);
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = allMethod(url, page);
    } catch (Throwable failure) {
      allTiming2.threw(failure, start, environment);
      throw failure;
    }
    allTiming2.returned(start, environment);
    return result;
  }

  private String allMethod(String url, int page) {
    @DamaskGenerated
    final class MethodCall2<R> extends MethodCall<R> {
      MethodCall2() {
        super("all", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_ALL.invokeExact(VaultDecorated.this, url, page));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(url, page);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(url), Printed.of(page));
      }
    }
    try {
      return allMethod.around(new MethodCall2<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * forget: {@code evicts from all -> super}
   */
  @Override
  public void forget(String url, int page) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Vault is still running.
      super.forget(url, page);
      return;
    }
    super.forget(url, page);
    if (allCache2 != null) {
      allCache2.invalidate(new AllKey(url, page));
    }
  }

  /**
   * getUrl: {@code retry 5 x 1s -> super}
   */
  @Override
  public String getUrl() throws IOException {
    if (getUrlRetry == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.getUrl();
    }
    long start = getUrlRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.getUrl();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = getUrlRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * getURL: {@code retry 2 x 1s -> super}
   */
  @Override
  public String getURL() throws IOException {
    if (getURLRetry == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.getURL();
    }
    long start = getURLRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.getURL();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = getURLRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * find: {@code cached 300s -> super}
   */
  @Override
  public String find(String url, int page) {
    if (findCache == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.find(url, page);
    }
    Computation<String> computation = findCache.get(new FindKey(url, page));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.find(url, page));
    }
    try {
      String result = super.find(url, page);
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
   * fiND: {@code cached 300s -> super}
   */
  @Override
  public String fiND(String url, int page) {
    if (fiNDCache == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.fiND(url, page);
    }
    Computation<String> computation = fiNDCache.get(new FiNDKey2(url, page));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fiND(url, page));
    }
    try {
      String result = super.fiND(url, page);
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
   * find2: {@code retry 3 x 1s -> super}
   */
  @Override
  public String find2(String url) {
    if (find2Retry == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.find2(url);
    }
    long start = find2Retry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.find2(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = find2Retry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * find: {@code retry 3 x 1s -> super}
   */
  @Override
  public String find(String url) {
    if (find3Retry == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.find(url);
    }
    long start = find3Retry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.find(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = find3Retry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * yi: {@code timed -> @eld -> super}
   */
  @Override
  public String yi() {
    if (yiTiming == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return yield2();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = yield2();
    } catch (Throwable failure) {
      yiTiming.threw(failure, start, environment);
      throw failure;
    }
    yiTiming.returned(start, environment);
    return result;
  }

  private String yield2() {
    if (yield2 == null) {
      // The constructor of Vault is still running.
      return super.yi();
    }
    @DamaskGenerated
    final class EldCall<R> extends MethodCall<R> {
      EldCall() {
        super("yi", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_YI.invokeExact(VaultDecorated.this));
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
      return yield2.around(new EldCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * yieldAll: {@code for each yield}
   */
  @Override
  public List<String> yieldAll(Collection<String> crops) {
    return ConcurrentCalls.of(crops, yieldAllLimit, environment, item -> this.yield(item));
  }

  /**
   * record: {@code retry 3 x 1s, else yield -> super}
   */
  @Override
  public String record(String crop) {
    if (recordRetry == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.record(crop);
    }
    long start = recordRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.record(crop);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = recordRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = this.yield(crop);
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

  /**
   * array: {@code cached 300s -> super}
   */
  @Override
  public String array(int[] numbers, int number) {
    if (arrayCache == null) {
      // Left out by a setting, or the constructor of Vault is still running.
      return super.array(numbers, number);
    }
    Computation<String> computation = arrayCache.get(new ArrayKey(Snapshot.of(numbers), number));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.array(numbers, number));
    }
    try {
      String result = super.array(numbers, number);
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
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll(String url, int page) {
    if (allCache2 != null) {
      allCache2.invalidate(new AllKey(url, page));
    }
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    if (allCache2 != null) {
      allCache2.invalidateAll();
    }
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public void invalidateFind(String url, int page) {
    if (findCache != null) {
      findCache.invalidate(new FindKey(url, page));
    }
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    if (findCache != null) {
      findCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code fiND} keeps for these arguments.
   */
  public void invalidateFiND(String url, int page) {
    if (fiNDCache != null) {
      fiNDCache.invalidate(new FiNDKey2(url, page));
    }
  }

  /**
   * Removes all that {@code fiND} keeps.
   */
  public void invalidateAllFiND() {
    if (fiNDCache != null) {
      fiNDCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code array} keeps for these arguments.
   */
  public void invalidateArray(int[] numbers, int number) {
    if (arrayCache != null) {
      arrayCache.invalidate(new ArrayKey(Snapshot.of(numbers), number));
    }
  }

  /**
   * Removes all that {@code array} keeps.
   */
  public void invalidateAllArray() {
    if (arrayCache != null) {
      arrayCache.invalidateAll();
    }
  }

  @DamaskGenerated
  private record AllKey(String url, int page) {
  }

  @DamaskGenerated
  private record FindKey(String url, int page) {
  }

  @DamaskGenerated
  private record FiNDKey2(String url, int page) {
  }

  @DamaskGenerated
  private record ArrayKey(Object numbers, int number) {
  }
}
