package misuse;

import dev.damask.Environment;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.CodecForm;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Types.Results} with the decorators of its methods.
 */
@SuppressWarnings("rawtypes")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Types_ResultsDecorated extends Types.Results {
  private final Cache<Types.Finite<String>> finiteCache;

  private final Cache<Types.Login> encryptedCache;

  private final Cache<String> keyedByNameCache;

  Types_ResultsDecorated() {
    this(Environment.system());
  }

  Types_ResultsDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Types.Results.class, environment);
    this.finiteCache = Cache.of("finite", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "bae48c26177f50af", new FiniteForm()).build();
    this.encryptedCache = Cache.of("encrypted", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "ca430a06b56f5a21", new CodecForm<>(new Types.LoginCodec()))
        .build();
    this.keyedByNameCache = Cache.of("keyedByName", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.Object,java.lang.String", "b73f2b3e34b1c426", new KeyedByNameForm())
        .build();
    settings.warnOfUnknown();
  }

  @Override
  Thread other(String key) {
    return super.other(key);
  }

  @Override
  Types.Holder inside(String key) {
    return super.inside(key);
  }

  @Override
  ArrayList<String> notTheInterface(String key) {
    return super.notTheInterface(key);
  }

  @Override
  List<?> unknown(String key) {
    return super.unknown(key);
  }

  @Override
  List raw(String key) {
    return super.raw(key);
  }

  @Override
  <T> T variable(String key) {
    return super.<T>variable(key);
  }

  @Override
  Types.Growing<String> growing(String key) {
    return super.growing(key);
  }

  /**
   * finite: {@code cached and shared 300s -> super}
   */
  @Override
  Types.Finite<String> finite(String key) {
    if (finiteCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.finite(key);
    }
    Computation<Types.Finite<String>> computation =
        finiteCache.get(SharedKey.of(out -> FiniteForm.writeKey(out, key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.finite(key));
    }
    try {
      Types.Finite<String> result = super.finite(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  @Override
  Types.Login secret(String key) {
    return super.secret(key);
  }

  /**
   * encrypted: {@code cached and shared 300s -> super}
   */
  @Override
  Types.Login encrypted(String key) {
    if (encryptedCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.encrypted(key);
    }
    Computation<Types.Login> computation =
        encryptedCache.get(SharedKey.of(out -> EncryptedForm.writeKey(out, key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.encrypted(key));
    }
    try {
      Types.Login result = super.encrypted(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  @Override
  String keyed(Object any) {
    return super.keyed(any);
  }

  /**
   * keyedByName: {@code cached and shared 300s, by name -> super}
   */
  @Override
  String keyedByName(Object any, String name) {
    if (keyedByNameCache == null) {
      // Left out by a setting, or the constructor of Results is still running.
      return super.keyedByName(any, name);
    }
    Computation<String> computation =
        keyedByNameCache.get(SharedKey.of(out -> KeyedByNameForm.writeKey(out, name)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.keyedByName(any, name));
    }
    try {
      String result = super.keyedByName(any, name);
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
   * Removes what {@code finite} keeps for these arguments.
   */
  void invalidateFinite(String key) {
    if (finiteCache != null) {
      finiteCache.invalidate(SharedKey.of(out -> FiniteForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code finite} keeps.
   */
  void invalidateAllFinite() {
    if (finiteCache != null) {
      finiteCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code encrypted} keeps for these arguments.
   */
  void invalidateEncrypted(String key) {
    if (encryptedCache != null) {
      encryptedCache.invalidate(SharedKey.of(out -> EncryptedForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code encrypted} keeps.
   */
  void invalidateAllEncrypted() {
    if (encryptedCache != null) {
      encryptedCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code keyedByName} keeps for these arguments.
   */
  void invalidateKeyedByName(String name) {
    if (keyedByNameCache != null) {
      keyedByNameCache.invalidate(SharedKey.of(out -> KeyedByNameForm.writeKey(out, name)));
    }
  }

  /**
   * Removes all that {@code keyedByName} keeps.
   */
  void invalidateAllKeyedByName() {
    if (keyedByNameCache != null) {
      keyedByNameCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code finite} become bytes.
   */
  @DamaskGenerated
  private static final class FiniteForm implements Form<Types.Finite<String>> {
    @Override
    public void write(ByteWriter out, Types.Finite<String> finite) {
      writeFiniteOfString(out, finite);
    }

    @Override
    public Types.Finite<String> read(ByteReader in) {
      return readFiniteOfString(in);
    }

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }

    private static void writeFiniteOfString(ByteWriter out, Types.Finite<String> finite) {
      if (out.begins(finite)) {
        out.writeString(finite.value());
        writeFiniteOfString(out, finite.next());
        out.ends();
      }
    }

    private static Types.Finite<String> readFiniteOfString(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Types.Finite<String> finite = new Types.Finite<>(in.readString(), readFiniteOfString(in));
      in.ends();
      return finite;
    }
  }

  /**
   * How the values and keys of {@code encrypted} become bytes.
   */
  @DamaskGenerated
  private static final class EncryptedForm {
    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }
  }

  /**
   * How the values and keys of {@code keyedByName} become bytes.
   */
  @DamaskGenerated
  private static final class KeyedByNameForm implements Form<String> {
    @Override
    public void write(ByteWriter out, String string) {
      out.writeString(string);
    }

    @Override
    public String read(ByteReader in) {
      return in.readString();
    }

    static void writeKey(ByteWriter out, String name) {
      out.writeString(name);
    }
  }
}
