package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
    Objects.requireNonNull(environment, "environment");
    this.listCache = Cache.of("list", Duration.ofMinutes(5), environment).build();
  }

  /**
   * list: {@code cached 300s -> super}
   */
  @Override
  List<Static> list(Static key) {
    if (listCache == null) {
      // The constructor of Out_er is still running.
      return super.list(key);
    }
    Computation<List<Static>> computation = listCache.get(Snapshot.of(key));
    if (!computation.isMine()) {
      return computation.join();
    }
    try {
      List<Static> result = super.list(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      computation.fail(failure);
      throw failure;
    }
  }

  /**
   * Removes what {@code list} keeps for these arguments.
   */
  void invalidateList(Static key) {
    listCache.invalidate(Snapshot.of(key));
  }

  /**
   * Removes all that {@code list} keeps.
   */
  void invalidateAllList() {
    listCache.invalidateAll();
  }
}
