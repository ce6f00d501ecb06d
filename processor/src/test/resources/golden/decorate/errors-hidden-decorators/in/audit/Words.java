package audit;

import dev.damask.cache.CacheCodec;
import java.nio.charset.StandardCharsets;

public class Words implements CacheCodec<String> {
  Words() {}

  @Override
  public byte[] write(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String read(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
