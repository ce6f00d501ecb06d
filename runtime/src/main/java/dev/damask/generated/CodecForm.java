package dev.damask.generated;

import dev.damask.cache.CacheCodec;
import org.jspecify.annotations.Nullable;

/**
 * The form that a codec of the user's gives to values, but for null, which it never sees.
 *
 * @param <V> the value
 */
public final class CodecForm<V extends @Nullable Object> implements Form<V> {

  private final CacheCodec<V> codec;

  public CodecForm(CacheCodec<V> codec) {
    this.codec = codec;
  }

  @Override
  public void write(ByteWriter out, V value) throws Exception {
    if (out.isThere(value)) {
      out.writeRaw(codec.write(value));
    }
  }

  @Override
  @SuppressWarnings("NullAway") // null was a value of the method's
  public V read(ByteReader in) throws Exception {
    return in.readBoolean() ? codec.read(in.readRest()) : null;
  }
}
