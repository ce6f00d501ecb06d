package dev.damask.generated;

import java.time.Instant;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds for a key: the version of the format, when the value was computed, the value,
 * and a checksum of all that, of the store's name and of the key, so that another's value is not
 * taken for this one's, even where an engine mixes up its stores.
 *
 * @param <V> the value
 * @param computed when the value was computed
 */
record Envelope<V extends @Nullable Object>(V value, Instant computed) {

  private static final int VERSION = 1;
  private static final int CHECKSUM = 4;

  /**
   * The bytes of it.
   *
   * @param store the name of the store
   */
  byte[] write(Form<? super V> form, byte[] store, byte[] key) throws Exception {
    ByteWriter out = ByteWriter.ofValues();
    out.write(VERSION);
    out.writeLong(computed.getEpochSecond());
    out.writeLength(computed.getNano());
    form.write(out, value);
    byte[] bytes = out.toBytes(CHECKSUM);
    int end = bytes.length - CHECKSUM;
    ByteWriter.set(bytes, end, checksum(store, key, bytes, end));
    return bytes;
  }

  /**
   * Reads one.
   *
   * @throws Exception if the bytes are none: whatever has to do with them may throw
   */
  static <V extends @Nullable Object> Envelope<V> read(
      Form<? extends V> form, byte[] store, byte[] key, byte[] bytes) throws Exception {
    int end = bytes.length - CHECKSUM;
    if (end < 0
        || new ByteReader(bytes, end, bytes.length).readFixedInt()
            != checksum(store, key, bytes, end)) {
      throw new MalformedBytesException("the checksum is another");
    }
    ByteReader in = new ByteReader(bytes, 0, end);
    if (in.read() != VERSION) {
      throw new MalformedBytesException("the version is another");
    }
    Instant computed = Instant.ofEpochSecond(in.readLong(), in.readLength());
    V value = form.read(in);
    if (in.remaining() > 0) {
      throw new MalformedBytesException(in.remaining() + " bytes are left");
    }
    return new Envelope<>(value, computed);
  }

  private static int checksum(byte[] store, byte[] key, byte[] bytes, int end) {
    CRC32C checksum = new CRC32C();
    checksum.update(store);
    checksum.update(key);
    checksum.update(bytes, 0, end);
    return (int) checksum.getValue();
  }
}
