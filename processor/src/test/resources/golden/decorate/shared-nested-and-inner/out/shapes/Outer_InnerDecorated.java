package shapes;

import dev.damask.Environment;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.EnumBytes;
import dev.damask.generated.Form;
import dev.damask.generated.OptionalBytes;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Inner} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_InnerDecorated<T> extends Outer<T>.Inner {
  private final Cache<Outer.Own.Deep> deepCache;

  private final boolean forgetEvicts;

  Outer_InnerDecorated(Outer<T> outer) {
    this(outer, Environment.system());
  }

  Outer_InnerDecorated(Outer<T> outer, Environment environment) {
    outer.super();
    WrapperSettings settings = WrapperSettings.of(Outer.Inner.class, environment);
    this.deepCache = Cache.of("deep", settings).ttl(Duration.ofMinutes(5))
        .shared("shapes.Outer.Level", "6c3db685ccec3ef4", new DeepForm()).build();
    this.forgetEvicts = settings.has("forget", "evicts");
    settings.warnOfUnknown();
  }

  /**
   * deep: {@code cached and shared 300s -> super}
   */
  @Override
  Outer.Own.Deep deep(Outer.Level level) {
    if (deepCache == null) {
      // Left out by a setting, or the constructor of Inner is still running.
      return super.deep(level);
    }
    Computation<Outer.Own.Deep> computation =
        deepCache.get(SharedKey.of(out -> DeepForm.writeKey(out, level)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.deep(level));
    }
    try {
      Outer.Own.Deep result = super.deep(level);
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
   * forget: {@code evicts from deep -> super}
   */
  @Override
  void forget(Outer.Level level) {
    if (!forgetEvicts) {
      // Left out by a setting, or the constructor of Inner is still running.
      super.forget(level);
      return;
    }
    super.forget(level);
    if (deepCache != null) {
      deepCache.invalidateOrThrow(SharedKey.of(out -> DeepForm.writeKey(out, level)));
    }
  }

  /**
   * Removes what {@code deep} keeps for these arguments.
   */
  void invalidateDeep(Outer.Level level) {
    if (deepCache != null) {
      deepCache.invalidate(SharedKey.of(out -> DeepForm.writeKey(out, level)));
    }
  }

  /**
   * Removes all that {@code deep} keeps.
   */
  void invalidateAllDeep() {
    if (deepCache != null) {
      deepCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code deep} become bytes.
   */
  @DamaskGenerated
  private static final class DeepForm implements Form<Outer.Own.Deep> {
    private static final EnumBytes<Outer.Level> LEVEL = EnumBytes.of(Outer.Level.values(), "HIGH",
        "LOW");

    @Override
    public void write(ByteWriter out, Outer.Own.Deep deep) {
      writeDeep(out, deep);
    }

    @Override
    public Outer.Own.Deep read(ByteReader in) {
      return readDeep(in);
    }

    static void writeKey(ByteWriter out, Outer.Level level) {
      LEVEL.write(out, level);
    }

    private static void writeOwn(ByteWriter out, Outer.Own own) {
      if (out.begins(own)) {
        out.writeString(own.name());
        writeDeep(out, own.deep());
        out.ends();
      }
    }

    private static Outer.Own readOwn(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Outer.Own own = new Outer.Own(in.readString(), readDeep(in));
      in.ends();
      return own;
    }

    private static void writeDeep(ByteWriter out, Outer.Own.Deep deep) {
      if (out.begins(deep)) {
        out.writeInt(deep.depth());
        OptionalBytes.writeOptional(out, deep.around(), DeepForm::writeOwn);
        out.ends();
      }
    }

    private static Outer.Own.Deep readDeep(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Outer.Own.Deep deep = new Outer.Own.Deep(in.readInt(),
          OptionalBytes.readOptional(in, DeepForm::readOwn));
      in.ends();
      return deep;
    }
  }
}
