package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Keys.NotCopied} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Keys_NotCopiedDecorated extends Keys.NotCopied {
  private final Cache<String> ofCache;

  public Keys_NotCopiedDecorated() {
    this(Environment.system());
  }

  public Keys_NotCopiedDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Keys.NotCopied.class, environment);
    this.ofCache = Cache.of("of", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * of: {@code cached 300s -> super}
   */
  @Override
  public String of(String text, int number, Path path, Keys.Page page,
      Optional<List<String>> optional) throws InterruptedException {
    if (ofCache == null) {
      // Left out by a setting, or the constructor of NotCopied is still running.
      return super.of(text, number, path, page, optional);
    }
    Computation<String> computation = ofCache.getInterruptibly(new OfKey(text, number, path, page,
        optional));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.of(text, number, path, page, optional));
    }
    try {
      String result = super.of(text, number, path, page, optional);
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
  public void invalidateOf(String text, int number, Path path, Keys.Page page,
      Optional<List<String>> optional) {
    if (ofCache != null) {
      ofCache.invalidate(new OfKey(text, number, path, page, optional));
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

  @DamaskGenerated
  private record OfKey(String text, int number, Path path, Keys.Page page,
      Optional<List<String>> optional) {
  }
}
