package shop;

import dev.damask.Environment;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.CodecForm;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private static final MethodHandle SUPER_SEND;

  static {
    // Decorators go on to Client by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_SEND = lookup.findSpecial(Client.class, "send", MethodType.methodType(void.class),
          ClientDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Client is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Client.Auditor sendAudited = new Client.Auditor("send");

  private final Cache<String> textCache;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.textCache = Cache.of("text", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "f9aa8a42f5724c0d",
        new CodecForm<>(new Client.Texts(settings.environment()))).build();
    settings.warnOfUnknown();
  }

  /**
   * send: {@code @Audited("send") -> super}
   */
  @Override
  void send() {
    if (sendAudited == null) {
      // The constructor of Client is still running.
      super.send();
      return;
    }
    @DamaskGenerated
    final class AuditedCall<R> extends MethodCall<R> {
      AuditedCall() {
        super("send", ClientDecorated.this, ClientDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_SEND.invokeExact(ClientDecorated.this);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list();
      }

      @Override
      public List<String> shownArguments() {
        return List.of();
      }
    }
    try {
      sendAudited.around(new AuditedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * text: {@code cached and shared 300s -> super}
   */
  @Override
  String text(String key) {
    if (textCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.text(key);
    }
    Computation<String> computation = textCache.get(SharedKey.of(out -> TextForm.writeKey(out,
        key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.text(key));
    }
    try {
      String result = super.text(key);
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
   * Removes what {@code text} keeps for these arguments.
   */
  void invalidateText(String key) {
    if (textCache != null) {
      textCache.invalidate(SharedKey.of(out -> TextForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code text} keeps.
   */
  void invalidateAllText() {
    if (textCache != null) {
      textCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code text} become bytes.
   */
  @DamaskGenerated
  private static final class TextForm {
    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }
  }
}
