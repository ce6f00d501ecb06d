package shapes;

import dev.damask.Environment;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Primitives} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class PrimitivesDecorated extends Primitives {
  private final Cache<Integer> numberCache;

  private final Cache<Short> wideCache;

  private final Cache<Character> letterCache;

  public PrimitivesDecorated() {
    this(Environment.system());
  }

  public PrimitivesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Primitives.class, environment);
    this.numberCache = Cache.of("number", settings).ttl(Duration.ofMinutes(5)).build();
    this.wideCache = Cache.of("wide", settings).ttl(Duration.ofMinutes(5)).build();
    this.letterCache = Cache.of("letter", settings).ttl(Duration.ofMinutes(5)).build();
    settings.warnOfUnknown();
  }

  /**
   * number: {@code cached 300s, unless isNegative -> super}
   */
  @Override
  public int number(String id) {
    if (numberCache == null) {
      // Left out by a setting, or the constructor of Primitives is still running.
      return super.number(id);
    }
    Computation<Integer> computation = numberCache.get(id);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.number(id), value -> isNegative(value));
    }
    try {
      int result = super.number(id);
      computation.complete(result, value -> isNegative(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * wide: {@code cached 300s, unless isWide -> super}
   */
  @Override
  public short wide(String id) {
    if (wideCache == null) {
      // Left out by a setting, or the constructor of Primitives is still running.
      return super.wide(id);
    }
    Computation<Short> computation = wideCache.get(id);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.wide(id), value -> isWide(value));
    }
    try {
      short result = super.wide(id);
      computation.complete(result, value -> isWide(value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * letter: {@code cached 300s, unless isBlank -> super}
   */
  @Override
  public char letter(String id) {
    if (letterCache == null) {
      // Left out by a setting, or the constructor of Primitives is still running.
      return super.letter(id);
    }
    Computation<Character> computation = letterCache.get(id);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.letter(id), value -> isBlank((char) value));
    }
    try {
      char result = super.letter(id);
      computation.complete(result, value -> isBlank((char) value));
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code number} keeps for these arguments.
   */
  public void invalidateNumber(String id) {
    if (numberCache != null) {
      numberCache.invalidate(id);
    }
  }

  /**
   * Removes all that {@code number} keeps.
   */
  public void invalidateAllNumber() {
    if (numberCache != null) {
      numberCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code wide} keeps for these arguments.
   */
  public void invalidateWide(String id) {
    if (wideCache != null) {
      wideCache.invalidate(id);
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
   * Removes what {@code letter} keeps for these arguments.
   */
  public void invalidateLetter(String id) {
    if (letterCache != null) {
      letterCache.invalidate(id);
    }
  }

  /**
   * Removes all that {@code letter} keeps.
   */
  public void invalidateAllLetter() {
    if (letterCache != null) {
      letterCache.invalidateAll();
    }
  }
}
