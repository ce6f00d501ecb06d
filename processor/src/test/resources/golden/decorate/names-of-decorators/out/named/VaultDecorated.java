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
import java.io.IOException;
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
  private static final Timing LOAD_USER_TIMING = new Timing(Vault.class, "loadUser");

  private static final Timing LOAD_TIMING = new Timing(Vault.class, "load");

  private static final RetryPolicy ALL_RETRY = RetryPolicy.of(Vault.class, "all").build();

  private static final Timing ALL_TIMING = new Timing(Vault.class, "all");

  private static final RetryPolicy GET_URL_RETRY = RetryPolicy.of(Vault.class, "getUrl")
      .maxAttempts(5).build();

  private static final RetryPolicy GET_URL_RETRY2 = RetryPolicy.of(Vault.class, "getURL")
      .maxAttempts(2).build();

  private static final RetryPolicy FIND2_RETRY = RetryPolicy.of(Vault.class, "find2").build();

  private static final RetryPolicy FIND3_RETRY = RetryPolicy.of(Vault.class, "find").build();

  private static final Timing YI_TIMING = new Timing(Vault.class, "yi");

  private static final RetryPolicy RECORD_RETRY = RetryPolicy.of(Vault.class, "record")
      .fallback("yield").build();

  private final Environment environment;

  private final own.Checked.Check loadUserChecked = new own.Checked.Check("admin");

  private final UserChecked.Note loadUserChecked2 = new UserChecked.Note();

  private final own.Checked.Check twiceChecked = new own.Checked.Check("user");

  private final Checked.Note twiceChecked2 = new Checked.Note();

  private final Cache.Note allCache = new Cache.Note();

  private final dev.damask.generated.Cache<String> allCache2;

  private final Retried.Note allRetried = new Retried.Note();

  private final own.Timing.Note allTiming = new own.Timing.Note();

  private final Method.Note allMethod = new Method.Note();

  private final dev.damask.generated.Cache<String> findCache;

  private final dev.damask.generated.Cache<String> fiNDCache;

  private final eld.Note yield2 = new eld.Note();

  private final dev.damask.generated.Cache<String> arrayCache;

  public VaultDecorated() {
    this(Environment.system());
  }

  public VaultDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.allCache2 = dev.damask.generated.Cache.of("all", Duration.ofMinutes(5), environment)
        .build();
    this.findCache = dev.damask.generated.Cache.of("find", Duration.ofMinutes(5), environment)
        .build();
    this.fiNDCache = dev.damask.generated.Cache.of("fiND", Duration.ofMinutes(5), environment)
        .build();
    this.arrayCache = dev.damask.generated.Cache.of("array", Duration.ofMinutes(5), environment)
        .build();
  }

  /**
   * loadUser: {@code timed -> @Checked -> super}
   */
  @Override
  public String loadUser() {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.loadUser();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadUserChecked();
    } catch (Throwable failure) {
      LOAD_USER_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LOAD_USER_TIMING.returned(start, environment);
    return result;
  }

  private String loadUserChecked() {
    @DamaskGenerated
    final class CheckedCall<R> extends MethodCall<R> {
      CheckedCall() {
        super("loadUser", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(VaultDecorated.this.loadUserUndecorated());
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

  private String loadUserUndecorated() {
    return super.loadUser();
  }

  /**
   * load: {@code timed -> @UserChecked -> super}
   */
  @Override
  public String load() {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.load();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = loadUserChecked2();
    } catch (Throwable failure) {
      LOAD_TIMING.threw(failure, start, environment);
      throw failure;
    }
    LOAD_TIMING.returned(start, environment);
    return result;
  }

  private String loadUserChecked2() {
    @DamaskGenerated
    final class UserCheckedCall<R> extends MethodCall<R> {
      UserCheckedCall() {
        super("load", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(VaultDecorated.this.loadUndecorated());
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

  private String loadUndecorated() {
    return super.load();
  }

  /**
   * twice: {@code @Checked -> @Checked -> super}
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
        return result(VaultDecorated.this.twiceUndecorated());
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

  private String twiceUndecorated() {
    return super.twice();
  }

  /**
   * all: {@code @Cache -> cached 300s -> @Retried -> retry 3 x 1s -> @Timing -> timed -> @Method -> super}
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
    Computation<String> computation = allCache2.get(new AllKey(url, page));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = allRetried(url, page);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
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
    Attempts attempts = null;
    while (true) {
      try {
        return allTiming(url, page);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = ALL_RETRY.attempts(environment);
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
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = allMethod(url, page);
    } catch (Throwable failure) {
      ALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ALL_TIMING.returned(start, environment);
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
        return result(VaultDecorated.this.allUndecorated(url, page));
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

  private String allUndecorated(String url, int page) {
    return super.all(url, page);
  }

  /**
   * forget: {@code evicts from all -> super}
   */
  @Override
  public void forget(String url, int page) {
    if (environment == null) {
      // The constructor of Vault is still running.
      super.forget(url, page);
      return;
    }
    super.forget(url, page);
    allCache2.invalidate(new AllKey(url, page));
  }

  /**
   * getUrl: {@code retry 5 x 1s -> super}
   */
  @Override
  public String getUrl() throws IOException {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.getUrl();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.getUrl();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = GET_URL_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.getURL();
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.getURL();
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = GET_URL_RETRY2.attempts(environment);
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
      // The constructor of Vault is still running.
      return super.find(url, page);
    }
    Computation<String> computation = findCache.get(new FindKey(url, page));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.find(url, page);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * fiND: {@code cached 300s -> super}
   */
  @Override
  public String fiND(String url, int page) {
    if (fiNDCache == null) {
      // The constructor of Vault is still running.
      return super.fiND(url, page);
    }
    Computation<String> computation = fiNDCache.get(new FiNDKey2(url, page));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.fiND(url, page);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * find2: {@code retry 3 x 1s -> super}
   */
  @Override
  public String find2(String url) {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.find2(url);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.find2(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FIND2_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.find(url);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.find(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FIND3_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.yi();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = yield2();
    } catch (Throwable failure) {
      YI_TIMING.threw(failure, start, environment);
      throw failure;
    }
    YI_TIMING.returned(start, environment);
    return result;
  }

  private String yield2() {
    @DamaskGenerated
    final class EldCall<R> extends MethodCall<R> {
      EldCall() {
        super("yi", VaultDecorated.this, VaultDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(VaultDecorated.this.yiUndecorated());
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

  private String yiUndecorated() {
    return super.yi();
  }

  /**
   * yieldAll: {@code for each yield}
   */
  @Override
  public List<String> yieldAll(Collection<String> crops) {
    return ConcurrentCalls.of(crops, 0, environment, item -> this.yield(item));
  }

  /**
   * record: {@code retry 3 x 1s, else yield -> super}
   */
  @Override
  public String record(String crop) {
    if (environment == null) {
      // The constructor of Vault is still running.
      return super.record(crop);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.record(crop);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = RECORD_RETRY.attempts(environment);
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
      // The constructor of Vault is still running.
      return super.array(numbers, number);
    }
    Computation<String> computation = arrayCache.get(new ArrayKey(Snapshot.of(numbers), number));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.array(numbers, number);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code all} keeps for these arguments.
   */
  public void invalidateAll(String url, int page) {
    allCache2.invalidate(new AllKey(url, page));
  }

  /**
   * Removes all that {@code all} keeps.
   */
  public void invalidateAllAll() {
    allCache2.invalidateAll();
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  public void invalidateFind(String url, int page) {
    findCache.invalidate(new FindKey(url, page));
  }

  /**
   * Removes all that {@code find} keeps.
   */
  public void invalidateAllFind() {
    findCache.invalidateAll();
  }

  /**
   * Removes what {@code fiND} keeps for these arguments.
   */
  public void invalidateFiND(String url, int page) {
    fiNDCache.invalidate(new FiNDKey2(url, page));
  }

  /**
   * Removes all that {@code fiND} keeps.
   */
  public void invalidateAllFiND() {
    fiNDCache.invalidateAll();
  }

  /**
   * Removes what {@code array} keeps for these arguments.
   */
  public void invalidateArray(int[] numbers, int number) {
    arrayCache.invalidate(new ArrayKey(Snapshot.of(numbers), number));
  }

  /**
   * Removes all that {@code array} keeps.
   */
  public void invalidateAllArray() {
    arrayCache.invalidateAll();
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
