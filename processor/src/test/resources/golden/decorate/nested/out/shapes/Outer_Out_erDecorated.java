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
 * {@link Outer.Out_er} with the decorators of its methods.
 */
@SuppressWarnings("hiding")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_Out_erDecorated<Static> extends Outer.Out_er<Static> {
  private final Cache<List<Static>> listCache;

  Outer_Out_erDecorated() {
    this(Environment.system());
  }

  Outer_Out_erDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Outer.Out_er.class, environment);
    this.listCache = Cache.of("list", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * list: {@code cached 300s -> super}
   */
  @Override
  List<Static> list(Static key) {
    if (listCache == null) {
      // Left out by a setting, or the constructor of Out_er is still running.
      return super.list(key);
    }
    Computation<List<Static>> computation = listCache.get(Snapshot.of(key));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.list(key));
    }
    try {
      List<Static> result = super.list(key);
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
   * Removes what {@code list} keeps for these arguments.
   */
  void invalidateList(Static key) {
    if (listCache != null) {
      listCache.invalidate(Snapshot.of(key));
    }
  }

  /**
   * Removes all that {@code list} keeps.
   */
  void invalidateAllList() {
    if (listCache != null) {
      listCache.invalidateAll();
    }
  }
}
