package dev.damask.generated;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The key of a value that several JVMs share: bytes, the same ones for equal arguments and for no
 * others.
 */
public final class SharedKey {

  /** The first byte of each; changes with what writes the others. */
  private static final int FORMAT = 1;

  private static final int SHOWN = 8;

  private final byte @Nullable [] bytes;
  private final @Nullable Throwable failure;
  private final int hash;

  private SharedKey(byte @Nullable [] bytes, @Nullable Throwable failure) {
    this.bytes = bytes;
    this.failure = failure;
    this.hash = Arrays.hashCode(bytes);
  }

  /** The key of a method that has none. */
  public static SharedKey none() {
    return new SharedKey(new byte[] {FORMAT}, null);
  }

  /**
   * The key that is written. Where that fails it is one that no other is equal to, and of which no
   * store is asked: the call goes on.
   */
  public static SharedKey of(Writer writer) {
    try {
      return new SharedKey(bytes(writer), null);
    } catch (Throwable e) {
      Harmless.drop(e);
      return new SharedKey(null, e);
    }
  }

  /** As {@link #of}; who sees the key does not see what was written. */
  public static SharedKey hashed(Writer writer) {
    try {
      return new SharedKey(MessageDigest.getInstance("SHA-256").digest(bytes(writer)), null);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    } catch (Throwable e) {
      Harmless.drop(e);
      return new SharedKey(null, e);
    }
  }

  private static byte[] bytes(Writer writer) {
    ByteWriter out = ByteWriter.ofKeys();
    out.write(FORMAT);
    writer.write(out);
    return out.toBytes();
  }

  /** The bytes, or null where they could not be written. */
  byte @Nullable [] bytes() {
    return bytes;
  }

  /** Why they could not be written. */
  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SharedKey that
            && bytes != null
            && that.hash == hash
            && Arrays.equals(that.bytes, bytes));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The first bytes. */
  @Override
  public String toString() {
    return bytes == null
        ? "?"
        : "#" + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, SHOWN));
  }

  /** Writes the arguments that make a key. */
  @FunctionalInterface
  public interface Writer {
    void write(ByteWriter out);
  }
}
