package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Taken} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "auxiliaryclass"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class TakenDecorated extends Taken {
  private final Environment environment;

  private final Cache<String> loadCache;

  private final Cache<String> findCache;

  private final Cache<String> fineCache;

  TakenDecorated() {
    this(Environment.system());
  }

  TakenDecorated(Environment environment) {
    super();
    this.environment = Objects.requireNonNull(environment, "environment");
    this.loadCache = Cache.of("load", Duration.ofMinutes(5), environment).build();
    this.findCache = Cache.of("find", Duration.ofMinutes(5), environment).build();
    this.fineCache = Cache.of("fine", Duration.ofMinutes(5), environment).build();
  }

  /**
   * load: cached 300s → super
   */
  @Override
  String load(String url) {
    if (environment == null) {
      // The constructor of Taken is still running.
      return super.load(url);
    }
    Computation<String> computation = loadCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.load(url);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * find: cached 300s → super
   */
  @Override
  String find(String name, int number) {
    if (environment == null) {
      // The constructor of Taken is still running.
      return super.find(name, number);
    }
    Computation<String> computation = findCache.get(new FindKey(name, number));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.find(name, number);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * fine: cached 300s → super
   */
  @Override
  String fine(String url) {
    if (environment == null) {
      // The constructor of Taken is still running.
      return super.fine(url);
    }
    Computation<String> computation = fineCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      String result = super.fine(url);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code load} keeps for these arguments.
   */
  void invalidateLoad(String url) {
    loadCache.invalidate(url);
  }

  /**
   * Removes all that {@code load} keeps.
   */
  void invalidateAllLoad() {
    loadCache.invalidateAll();
  }

  /**
   * Removes what {@code find} keeps for these arguments.
   */
  void invalidateFind(String name, int number) {
    findCache.invalidate(new FindKey(name, number));
  }

  /**
   * Removes all that {@code find} keeps.
   */
  void invalidateAllFind() {
    findCache.invalidateAll();
  }

  /**
   * Removes what {@code fine} keeps for these arguments.
   */
  void invalidateFine(String url) {
    fineCache.invalidate(url);
  }

  /**
   * Removes all that {@code fine} keeps.
   */
  void invalidateAllFine() {
    fineCache.invalidateAll();
  }

  private record FindKey(String name, int number) {
  }
}
