package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Keys.Lists} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Keys_ListsDecorated extends Keys.Lists {
  private final Cache<String> ofCache;

  public Keys_ListsDecorated() {
    this(Environment.system());
  }

  public Keys_ListsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Keys.Lists.class, environment);
    this.ofCache = Cache.of("of", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * of: {@code cached 300s -> super}
   */
  @Override
  public String of(List<String> values) {
    if (ofCache == null) {
      // Left out by a setting, or the constructor of Lists is still running.
      return super.of(values);
    }
    Computation<String> computation = ofCache.get(Snapshot.of(values));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.of(values));
    }
    try {
      String result = super.of(values);
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
   * Removes what {@code of} keeps for these arguments.
   */
  public void invalidateOf(List<String> values) {
    if (ofCache != null) {
      ofCache.invalidate(Snapshot.of(values));
    }
  }

  /**
   * Removes all that {@code of} keeps.
   */
  public void invalidateAllOf() {
    if (ofCache != null) {
      ofCache.invalidateAll();
    }
  }
}
