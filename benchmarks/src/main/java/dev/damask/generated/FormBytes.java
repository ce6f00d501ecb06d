package dev.damask.generated;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Writes and reads values as shared caches do, without a cache; here since only they need it. */
public final class FormBytes {

  /** The name of the store. */
  private static final byte[] STORE = "prices".getBytes(StandardCharsets.UTF_8);

  private FormBytes() {}

  /** A value alone. */
  public static <V> byte[] write(Form<V> form, V value) throws Exception {
    ByteWriter out = ByteWriter.ofValues();
    form.write(out, value);
    return out.toBytes();
  }

  /** Reads what {@link #write} has written. */
  public static <V> V read(Form<V> form, byte[] bytes) throws Exception {
    return form.read(new ByteReader(bytes, 0, bytes.length));
  }

  /** All that a store gets: a value with its time and a checksum. */
  public static <V> byte[] writeAll(Form<V> form, byte[] key, V value, Instant computed)
      throws Exception {
    return new Envelope<>(value, computed).write(form, STORE, key);
  }

  /** Reads what {@link #writeAll} has written. */
  public static <V> V readAll(Form<V> form, byte[] key, byte[] bytes) throws Exception {
    return Envelope.read(form, STORE, key, bytes).value();
  }
}
