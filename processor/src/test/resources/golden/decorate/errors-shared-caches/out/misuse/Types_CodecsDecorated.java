package misuse;

import dev.damask.Environment;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.CodecForm;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.SharedKey;
import java.time.Duration;
import java.util.Objects;
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
    Objects.requireNonNull(environment, "environment");
    this.aloneCache = Cache.of(Types.Codecs.class, "alone", environment).ttl(Duration.ofMinutes(5))
        .build();
    this.boxedCache = Cache.of(Types.Codecs.class, "boxed", environment).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "c3ab68953f788321", new CodecForm<>(new Types.IntCodec()))
        .build();
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
      // The constructor of Codecs is still running.
      return super.alone(key);
    }
    Computation<Types.Login> computation = aloneCache.get(key);
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh( () -> super.alone(key));
    }
    try {
      Types.Login result = super.alone(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      return computation.answer(failure);
    }
  }

  /**
   * boxed: {@code cached and shared 300s -> super}
   */
  @Override
  int boxed(String key) {
    if (boxedCache == null) {
      // The constructor of Codecs is still running.
      return super.boxed(key);
    }
    Computation<Integer> computation = boxedCache.get(SharedKey.of(out -> BoxedForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh( () -> super.boxed(key));
    }
    try {
      int result = super.boxed(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      return computation.answer(failure);
    }
  }

  /**
   * Removes what {@code alone} keeps for these arguments.
   */
  void invalidateAlone(String key) {
    aloneCache.invalidate(key);
  }

  /**
   * Removes all that {@code alone} keeps.
   */
  void invalidateAllAlone() {
    aloneCache.invalidateAll();
  }

  /**
   * Removes what {@code boxed} keeps for these arguments.
   */
  void invalidateBoxed(String key) {
    boxedCache.invalidate(SharedKey.of(out -> BoxedForm.writeKey(out, key)));
  }

  /**
   * Removes all that {@code boxed} keeps.
   */
  void invalidateAllBoxed() {
    boxedCache.invalidateAll();
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
