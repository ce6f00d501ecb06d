package shapes;

import dev.damask.Environment;
import dev.damask.cache.CacheStats;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.Counted;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.EnumBytes;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.LoadForm.Deeper} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_LoadForm_DeeperDecorated<K extends Comparable<K>> extends Outer.LoadForm.Deeper<K> {
  private final Cache<Outer.Level> levelCache;

  Outer_LoadForm_DeeperDecorated() {
    this(Environment.system());
  }

  Outer_LoadForm_DeeperDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Outer.LoadForm.Deeper.class, environment);
    this.levelCache = Cache.of("level", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "0d3922c40b4ce508", new LevelForm()).stats().build();
    settings.warnOfUnknown();
  }

  /**
   * level: {@code cached and shared 300s, counted -> super}
   */
  @Override
  protected Outer.Level level(String name) {
    if (levelCache == null) {
      // Left out by a setting, or the constructor of Deeper is still running.
      return super.level(name);
    }
    Computation<Outer.Level> computation =
        levelCache.get(SharedKey.of(out -> LevelForm.writeKey(out, name)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.level(name));
    }
    try {
      Outer.Level result = super.level(name);
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
   * Removes what {@code level} keeps for these arguments.
   */
  protected void invalidateLevel(String name) {
    if (levelCache != null) {
      levelCache.invalidate(SharedKey.of(out -> LevelForm.writeKey(out, name)));
    }
  }

  /**
   * Removes all that {@code level} keeps.
   */
  protected void invalidateAllLevel() {
    if (levelCache != null) {
      levelCache.invalidateAll();
    }
  }

  /**
   * What has been counted so far of what {@code level} keeps.
   */
  protected CacheStats levelCacheStats() {
    return Counted.of(levelCache);
  }

  /**
   * How the values and keys of {@code level} become bytes.
   */
  @DamaskGenerated
  private static final class LevelForm implements Form<Outer.Level> {
    private static final EnumBytes<Outer.Level> LEVEL = EnumBytes.of(Outer.Level.values(), "HIGH",
        "LOW");

    @Override
    public void write(ByteWriter out, Outer.Level level) {
      LEVEL.write(out, level);
    }

    @Override
    public Outer.Level read(ByteReader in) {
      return LEVEL.read(in);
    }

    static void writeKey(ByteWriter out, String name) {
      out.writeString(name);
    }
  }
}
