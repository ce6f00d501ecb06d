package shapes;

import dev.damask.Environment;
import dev.damask.generated.ByteReader;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ElementBytes;
import dev.damask.generated.Form;
import dev.damask.generated.OptionalBytes;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.LoadForm} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_LoadFormDecorated extends Outer.LoadForm {
  private final Cache<List<Outer.LoadForm.ByteWriter>> loadCache;

  Outer_LoadFormDecorated() {
    this(Environment.system());
  }

  Outer_LoadFormDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Outer.LoadForm.class, environment);
    this.loadCache = Cache.of("load", settings).ttl(Duration.ofMinutes(5))
        .shared("shapes.Outer.Own,shapes.Outer.LoadForm.ByteWriter[]", "7bdc73a6ca596163",
        new LoadForm2()).localTtl(Duration.ofSeconds(1)).build();
    settings.warnOfUnknown();
  }

  /**
   * load: {@code cached and shared 300s, here for 1s -> super}
   */
  @Override
  List<Outer.LoadForm.ByteWriter> load(Outer.Own in, Outer.LoadForm.ByteWriter... out) {
    if (loadCache == null) {
      // Left out by a setting, or the constructor of LoadForm is still running.
      return super.load(in, out);
    }
    Computation<List<Outer.LoadForm.ByteWriter>> computation =
        loadCache.get(SharedKey.of(out2 -> LoadForm2.writeKey(out2, in, out)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.load(in, out));
    }
    try {
      List<Outer.LoadForm.ByteWriter> result = super.load(in, out);
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
   * Removes what {@code load} keeps for these arguments.
   */
  void invalidateLoad(Outer.Own in, Outer.LoadForm.ByteWriter... out) {
    if (loadCache != null) {
      loadCache.invalidate(SharedKey.of(out2 -> LoadForm2.writeKey(out2, in, out)));
    }
  }

  /**
   * Removes all that {@code load} keeps.
   */
  void invalidateAllLoad() {
    if (loadCache != null) {
      loadCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code load} become bytes.
   */
  @DamaskGenerated
  private static final class LoadForm2 implements Form<List<Outer.LoadForm.ByteWriter>> {
    @Override
    public void write(dev.damask.generated.ByteWriter out, List<Outer.LoadForm.ByteWriter> list) {
      ElementBytes.writeList(out, list, LoadForm2::writeByteWriter);
    }

    @Override
    public List<Outer.LoadForm.ByteWriter> read(ByteReader in) {
      return ElementBytes.readList(in, LoadForm2::readByteWriter);
    }

    static void writeKey(dev.damask.generated.ByteWriter out2, Outer.Own in,
        Outer.LoadForm.ByteWriter[] out) {
      writeOwn(out2, in);
      ElementBytes.writeArray(out2, out, LoadForm2::writeByteWriter);
    }

    private static void writeByteWriter(dev.damask.generated.ByteWriter out,
        Outer.LoadForm.ByteWriter byteWriter) {
      if (out.begins(byteWriter)) {
        out.writeString(byteWriter.out());
        out.ends();
      }
    }

    private static Outer.LoadForm.ByteWriter readByteWriter(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Outer.LoadForm.ByteWriter byteWriter = new Outer.LoadForm.ByteWriter(in.readString());
      in.ends();
      return byteWriter;
    }

    private static void writeDeep(dev.damask.generated.ByteWriter out, Outer.Own.Deep deep) {
      if (out.begins(deep)) {
        out.writeInt(deep.depth());
        OptionalBytes.writeOptional(out, deep.around(), LoadForm2::writeOwn);
        out.ends();
      }
    }

    private static void writeOwn(dev.damask.generated.ByteWriter out, Outer.Own own) {
      if (out.begins(own)) {
        out.writeString(own.name());
        writeDeep(out, own.deep());
        out.ends();
      }
    }
  }
}
