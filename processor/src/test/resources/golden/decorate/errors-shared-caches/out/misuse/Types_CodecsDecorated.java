package misuse;

import dev.damask.Environment;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.CodecForm;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Codecs} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_CodecsDecorated extends Types.Codecs {
  private final Cache<Types.Login> aloneCache;

  private final Cache<Integer> boxedCache;

  Types_CodecsDecorated() {
    this(Environment.system());
  }

  Types_CodecsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Types.Codecs.class, environment);
    this.aloneCache = Cache.of("alone", settings).ttl(Duration.ofMinutes(5)).build();
    this.boxedCache = Cache.of("boxed", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "c3ab68953f788321", new CodecForm<>(new Types.IntCodec()))
        .build();
    settings.warnOfUnknown();
  }

  @Override
  String misfit(String key) {
    return super.misfit(key);
  }

  @Override
  Types.Login unusable(String key) {
    return super.unusable(key);
  }

  /**
   * alone: {@code cached 300s -> super}
   */
  @Override
  Types.Login alone(String key) {
    if (aloneCache == null) {
      // Left out by a setting, or the constructor of Codecs is still running.
      return super.alone(key);
    }
    Computation<Types.Login> computation = aloneCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.alone(key));
    }
    try {
      Types.Login result = super.alone(key);
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
   * boxed: {@code cached and shared 300s -> super}
   */
  @Override
  int boxed(String key) {
    if (boxedCache == null) {
      // Left out by a setting, or the constructor of Codecs is still running.
      return super.boxed(key);
    }
    Computation<Integer> computation = boxedCache.get(SharedKey.of(out -> BoxedForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.boxed(key));
    }
    try {
      int result = super.boxed(key);
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
   * Removes what {@code alone} keeps for these arguments.
   */
  void invalidateAlone(String key) {
    if (aloneCache != null) {
      aloneCache.invalidate(key);
    }
  }

  /**
   * Removes all that {@code alone} keeps.
   */
  void invalidateAllAlone() {
    if (aloneCache != null) {
      aloneCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code boxed} keeps for these arguments.
   */
  void invalidateBoxed(String key) {
    if (boxedCache != null) {
      boxedCache.invalidate(SharedKey.of(out -> BoxedForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code boxed} keeps.
   */
  void invalidateAllBoxed() {
    if (boxedCache != null) {
      boxedCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code boxed} become bytes.
   */
  @DamaskGenerated
  private static final class BoxedForm {
    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }
  }
}
