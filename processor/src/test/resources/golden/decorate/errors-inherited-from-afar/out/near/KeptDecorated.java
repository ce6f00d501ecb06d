package near;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Kept} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class KeptDecorated extends Kept {
  private final Cache<String> keptCache;

  public KeptDecorated() {
    this(Environment.system());
  }

  public KeptDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Kept.class, environment);
    this.keptCache = Cache.of("kept", settings).ttl(Duration.ofMinutes(5)).keyless().build();
    settings.warnOfUnknown();
  }

  /**
   * kept: {@code cached 300s, unless isOld -> super}
   */
  @Override
  public String kept() {
    if (keptCache == null) {
      // Left out by a setting, or the constructor of Kept is still running.
      return super.kept();
    }
    Computation<String> computation = keptCache.get();
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.kept(), value -> isOld(value));
    }
    try {
      String result = super.kept();
      computation.complete(result, value -> isOld(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code kept} keeps for these arguments.
   */
  public void invalidateKept() {
    if (keptCache != null) {
      keptCache.invalidate();
    }
  }

  /**
   * Removes all that {@code kept} keeps.
   */
  public void invalidateAllKept() {
    if (keptCache != null) {
      keptCache.invalidateAll();
    }
  }
}
