package dev.damask.generated;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes, as the stores of shared caches keep them. What is null is told from all
 * else; whatever is written says by itself where it ends.
 *
 * <p>Not safe for use by several threads.
 */
public final class ByteWriter {

  /** How deep values may lie inside one another; so deep are they read. */
  static final int DEEPEST = 256;

  static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private static final int AT_FIRST = 128;

  private final boolean isCanonical;
  private byte[] bytes;
  private int size;
  private int depth;

  private ByteWriter(boolean isCanonical, int atFirst) {
    this.isCanonical = isCanonical;
    this.bytes = new byte[atFirst];
  }

  /** Writes values: sets and maps in their order, which they have again once read. */
  static ByteWriter ofValues() {
    return new ByteWriter(false, AT_FIRST);
  }

  /** Writes keys: equal ones as the same bytes, so sets and maps sorted by those. */
  static ByteWriter ofKeys() {
    return new ByteWriter(true, AT_FIRST / 2);
  }

  /** Another one for what stands inside of what is written. */
  ByteWriter inside() {
    ByteWriter inside = new ByteWriter(isCanonical, 32);
    inside.depth = depth;
    return inside;
  }

  boolean isCanonical() {
    return isCanonical;
  }

  /** What has been written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** What has been written, with room for more. */
  byte[] toBytes(int more) {
    return Arrays.copyOf(bytes, size + more);
  }

  public void writeBoolean(boolean value) {
    write(value ? 1 : 0);
  }

  public void writeByte(byte value) {
    write(value);
  }

  public void writeShort(short value) {
    writeInt(value);
  }

  public void writeChar(char value) {
    writeLength(value);
  }

  /** Small numbers of either sign take few bytes. */
  public void writeInt(int value) {
    writeLength((value << 1) ^ (value >> 31));
  }

  /** Small numbers of either sign take few bytes. */
  public void writeLong(long value) {
    long rest = (value << 1) ^ (value >> 63);
    ensure(10);
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  public void writeFloat(float value) {
    writeFixed(Float.floatToIntBits(value));
  }

  public void writeDouble(double value) {
    writeFixed(Double.doubleToLongBits(value));
  }

  /** By its chars, whatever they are: one byte each where all of them have but one. */
  public void writeString(@Nullable String value) {
    if (value == null) {
      write(0);
      return;
    }
    int length = value.length();
    if (length >= Integer.MAX_VALUE / 4) {
      throw new IllegalArgumentException("A text of " + length + " chars is too long");
    }
    int before = size;
    writeLength(length * 2 + 1);
    ensure(length);
    int at = size;
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      all |= c;
      bytes[at++] = (byte) c;
    }
    size = at;
    if (all > 0xFF) {
      size = before;
      writeWide(value);
    }
  }

  private void writeWide(String value) {
    int length = value.length();
    writeLength(length * 2 + 2);
    ensure(length * 2);
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      bytes[size++] = (byte) (c >> 8);
      bytes[size++] = (byte) c;
    }
  }

  /**
   * Begins a value that others stand in, unless it is null, which is all that is written then.
   *
   * @return whether it is there, and is to be ended by {@link #ends}
   * @throws IllegalArgumentException if it lies too deep
   */
  public boolean begins(@Nullable Object value) {
    if (value == null) {
      write(0);
      return false;
    }
    write(1);
    deepen();
    return true;
  }

  /** Begins a value by which of several forms it has, which none has that is null. */
  public void beginsAs(int form) {
    writeLength(form + 1);
    deepen();
  }

  /** What is thrown where a value has none of the forms that there are. */
  public RuntimeException noForm(Object value) {
    return new IllegalArgumentException(value.getClass().getName() + " was not known here");
  }

  /** Ends what has begun. */
  public void ends() {
    depth--;
  }

  /** Writes that there is nothing. */
  public void writeNull() {
    write(0);
  }

  /** Writes whether a value is there, in which no others stand. */
  boolean isThere(@Nullable Object value) {
    write(value == null ? 0 : 1);
    return value != null;
  }

  private void deepen() {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("Values inside one another lie deeper than " + DEEPEST);
    }
  }

  void write(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  /** A number that is not negative and mostly small. */
  void writeLength(int length) {
    ensure(5);
    int rest = length;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void writeFixed(int value) {
    ensure(4);
    set(bytes, size, value);
    size += 4;
  }

  /** Writes a number of four bytes into an array. */
  static void set(byte[] bytes, int at, int value) {
    INTS.set(bytes, at, value);
  }

  void writeFixed(long value) {
    writeFixed((int) (value >> 32));
    writeFixed((int) value);
  }

  /** Bytes without their number. */
  void writeRaw(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  private void ensure(int more) {
    int needed = Math.addExact(size, more);
    if (needed > bytes.length) {
      bytes =
          Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(2L * size, Integer.MAX_VALUE - 8)));
    }
  }
}
