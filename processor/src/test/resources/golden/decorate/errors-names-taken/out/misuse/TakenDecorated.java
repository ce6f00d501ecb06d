package misuse;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Taken} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class TakenDecorated extends Taken {
  private final Cache<String> fineCache;

  TakenDecorated() {
    this(Environment.system());
  }

  TakenDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Taken.class, environment);
    this.fineCache = Cache.of("fine", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  @Override
  String load(String url) {
    return super.load(url);
  }

  @Override
  String find(String name, int number) {
    return super.find(name, number);
  }

  /**
   * fine: {@code cached 300s -> super}
   */
  @Override
  String fine(String url) {
    if (fineCache == null) {
      // Left out by a setting, or the constructor of Taken is still running.
      return super.fine(url);
    }
    Computation<String> computation = fineCache.get(url);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.fine(url));
    }
    try {
      String result = super.fine(url);
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
   * Removes what {@code fine} keeps for these arguments.
   */
  void invalidateFine(String url) {
    if (fineCache != null) {
      fineCache.invalidate(url);
    }
  }

  /**
   * Removes all that {@code fine} keeps.
   */
  void invalidateAllFine() {
    if (fineCache != null) {
      fineCache.invalidateAll();
    }
  }
}
