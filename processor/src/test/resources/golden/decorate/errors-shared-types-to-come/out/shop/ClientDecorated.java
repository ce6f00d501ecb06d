package shop;

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
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Cache<ClientDecorated> generatedCache;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.generatedCache = Cache.of("generated", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "938e4d9a68b8c57d", new CodecForm<>(new Own())).build();
    settings.warnOfUnknown();
  }

  @Override
  Answer<String> answer(String key) {
    return super.answer(key);
  }

  @Override
  String text(String key) {
    return super.text(key);
  }

  @Override
  Client client(String key) {
    return super.client(key);
  }

  /**
   * generated: {@code cached and shared 300s -> super}
   */
  @Override
  ClientDecorated generated(String key) {
    if (generatedCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.generated(key);
    }
    Computation<ClientDecorated> computation =
        generatedCache.get(SharedKey.of(out -> GeneratedForm.writeKey(out, key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.generated(key));
    }
    try {
      ClientDecorated result = super.generated(key);
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
   * Removes what {@code generated} keeps for these arguments.
   */
  void invalidateGenerated(String key) {
    if (generatedCache != null) {
      generatedCache.invalidate(SharedKey.of(out -> GeneratedForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code generated} keeps.
   */
  void invalidateAllGenerated() {
    if (generatedCache != null) {
      generatedCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code generated} become bytes.
   */
  @DamaskGenerated
  private static final class GeneratedForm {
    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }
  }
}
