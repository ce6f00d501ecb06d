import dev.damask.Environment;
import dev.damask.generated.AsyncCache;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.EnumBytes;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PlainDecorated extends Plain {
  private final Cache<Plain.Value> valueCache;

  private final AsyncCache laterCache;

  PlainDecorated() {
    this(Environment.system());
  }

  PlainDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Plain.class, environment);
    this.valueCache = Cache.of("value", settings).ttl(Duration.ofMinutes(5)).shared("Plain.Kind",
        "33b3d95d6890f2dd", new ValueForm()).build();
    this.laterCache = AsyncCache.of("later", settings).ttl(Duration.ofMinutes(5))
        .shared("Plain.Value", "da9b162aeeeef6b1", new LaterForm()).buildAsync();
    settings.warnOfUnknown();
  }

  /**
   * value: {@code cached and shared 300s -> super}
   */
  @Override
  Plain.Value value(Plain.Kind kind) {
    if (valueCache == null) {
      // Left out by a setting, or the constructor of Plain is still running.
      return super.value(kind);
    }
    Computation<Plain.Value> computation =
        valueCache.get(SharedKey.of(out -> ValueForm.writeKey(out, kind)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.value(kind));
    }
    try {
      Plain.Value result = super.value(kind);
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
   * later: {@code cached and shared 300s -> super}
   */
  @Override
  CompletableFuture<Plain.Value> later(Plain.Value like) {
    if (laterCache == null) {
      // Left out by a setting, or the constructor of Plain is still running.
      return super.later(like);
    }
    return laterCache.get(SharedKey.of(out -> LaterForm.writeKey(out, like)),
        () -> Objects.requireNonNull(super.later(like), "later() returned null"));
  }

  /**
   * Removes what {@code value} keeps for these arguments.
   */
  void invalidateValue(Plain.Kind kind) {
    if (valueCache != null) {
      valueCache.invalidate(SharedKey.of(out -> ValueForm.writeKey(out, kind)));
    }
  }

  /**
   * Removes all that {@code value} keeps.
   */
  void invalidateAllValue() {
    if (valueCache != null) {
      valueCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code later} keeps for these arguments.
   */
  void invalidateLater(Plain.Value like) {
    if (laterCache != null) {
      laterCache.invalidate(SharedKey.of(out -> LaterForm.writeKey(out, like)));
    }
  }

  /**
   * Removes all that {@code later} keeps.
   */
  void invalidateAllLater() {
    if (laterCache != null) {
      laterCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code value} become bytes.
   */
  @DamaskGenerated
  private static final class ValueForm implements Form<Plain.Value> {
    private static final EnumBytes<Plain.Kind> KIND = EnumBytes.of(Plain.Kind.values(), "ONE",
        "OTHER");

    @Override
    public void write(ByteWriter out, Plain.Value value) {
      writeValue(out, value);
    }

    @Override
    public Plain.Value read(ByteReader in) {
      return readValue(in);
    }

    static void writeKey(ByteWriter out, Plain.Kind kind) {
      KIND.write(out, kind);
    }

    private static void writeValue(ByteWriter out, Plain.Value value) {
      if (out.begins(value)) {
        out.writeString(value.name());
        KIND.write(out, value.kind());
        out.ends();
      }
    }

    private static Plain.Value readValue(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Plain.Value value = new Plain.Value(in.readString(), KIND.read(in));
      in.ends();
      return value;
    }
  }

  /**
   * How the values and keys of {@code later} become bytes.
   */
  @DamaskGenerated
  private static final class LaterForm implements Form<Plain.Value> {
    private static final EnumBytes<Plain.Kind> KIND = EnumBytes.of(Plain.Kind.values(), "ONE",
        "OTHER");

    @Override
    public void write(ByteWriter out, Plain.Value value) {
      writeValue(out, value);
    }

    @Override
    public Plain.Value read(ByteReader in) {
      return readValue(in);
    }

    static void writeKey(ByteWriter out, Plain.Value like) {
      writeValue(out, like);
    }

    private static void writeValue(ByteWriter out, Plain.Value value) {
      if (out.begins(value)) {
        out.writeString(value.name());
        KIND.write(out, value.kind());
        out.ends();
      }
    }

    private static Plain.Value readValue(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Plain.Value value = new Plain.Value(in.readString(), KIND.read(in));
      in.ends();
      return value;
    }
  }
}
