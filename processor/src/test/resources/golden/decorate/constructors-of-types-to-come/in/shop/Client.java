package shop;

import dev.damask.Decorate;
import dev.damask.Environment;
import dev.damask.cache.CacheCodec;
import dev.damask.decorate.Cached;
import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import java.nio.charset.StandardCharsets;

/** The constructors that are called stand behind others that take what is generated. */
@Decorate
class Client {

  @DecoratedBy(Auditor.class)
  @interface Audited {
    String value();
  }

  static final class Auditor implements Decorator {
    Auditor(ClientDecorated value) {}

    Auditor(String value) {}

    @Override
    public <R> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }

  static final class Texts implements CacheCodec<String> {
    Texts(ClientDecorated client) {}

    Texts(Environment environment) {}

    @Override
    public byte[] write(String value) {
      return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String read(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  @Audited("send")
  void send() {}

  @Cached(shared = true, codec = Texts.class)
  String text(String key) {
    return key;
  }
}
