package dev.damask.generated;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads values from bytes, which may come from anywhere: what does not parse is refused, numbers of
 * elements are checked against what is left before anything is made for them, and values that lie
 * too deep inside one another are not read.
 *
 * <p>Not safe for use by several threads.
 */
public final class ByteReader {

  private final byte[] bytes;
  private final int end;
  private int at;
  private int depth;

  /** Reads a part of an array. */
  ByteReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  public boolean readBoolean() {
    return switch (read()) {
      case 0 -> false;
      case 1 -> true;
      default -> throw new MalformedBytesException("no boolean");
    };
  }

  public byte readByte() {
    return (byte) read();
  }

  public short readShort() {
    int value = readInt();
    if (value != (short) value) {
      throw new MalformedBytesException("no short");
    }
    return (short) value;
  }

  public char readChar() {
    int value = readLength();
    if (value != (char) value) {
      throw new MalformedBytesException("no char");
    }
    return (char) value;
  }

  public int readInt() {
    int value = readLength();
    return (value >>> 1) ^ -(value & 1);
  }

  public long readLong() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = read();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new MalformedBytesException("no number");
  }

  public float readFloat() {
    return Float.intBitsToFloat(readFixedInt());
  }

  public double readDouble() {
    return Double.longBitsToDouble(readFixedLong());
  }

  @NullUnmarked
  public String readString() {
    int header = readLength();
    if (header == 0) {
      return null;
    }
    int length = (header - 1) >>> 1;
    if ((header & 1) == 1) {
      int from = skip(length);
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    int from = skip(length * 2L);
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) ((bytes[from + 2 * i] << 8) | (bytes[from + 2 * i + 1] & 0xFF));
    }
    return new String(chars);
  }

  /**
   * Begins a value that others stand in.
   *
   * @return whether it is there, and is to be ended by {@link #ends}; else it is null
   */
  public boolean begins() {
    if (!readBoolean()) {
      return false;
    }
    deepen();
    return true;
  }

  /**
   * Begins a value of one of several forms.
   *
   * @return which; -1 for none, as it is null and is not to be ended
   */
  public int beginsAs() {
    int form = readLength() - 1;
    if (form < -1) {
      throw noForm();
    }
    if (form != -1) {
      deepen();
    }
    return form;
  }

  /** Ends what has begun. */
  public void ends() {
    depth--;
  }

  /** What is thrown where there is no such form. */
  public RuntimeException noForm() {
    return new MalformedBytesException("no such form");
  }

  private void deepen() {
    if (++depth > ByteWriter.DEEPEST) {
      throw new MalformedBytesException("too deep");
    }
  }

  /** How many elements there are, each of which takes a byte at least; -1 where there is null. */
  int readCount() {
    int count = readLength() - 1;
    if (count < -1 || count > remaining()) {
      throw new MalformedBytesException("too few bytes");
    }
    return count;
  }

  int remaining() {
    return end - at;
  }

  int read() {
    if (at == end) {
      throw new MalformedBytesException("too few bytes");
    }
    return bytes[at++] & 0xFF;
  }

  int readFixedInt() {
    return (int) ByteWriter.INTS.get(bytes, skip(4));
  }

  long readFixedLong() {
    return ((long) readFixedInt() << 32) | (readFixedInt() & 0xFFFFFFFFL);
  }

  /** So many bytes. */
  byte[] readRaw(int count) {
    int from = skip(count);
    byte[] raw = new byte[count];
    System.arraycopy(bytes, from, raw, 0, count);
    return raw;
  }

  /** What is left. */
  byte[] readRest() {
    return readRaw(remaining());
  }

  int readLength() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = read();
      value |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new MalformedBytesException("no number");
  }

  /** Goes on by so many bytes, and tells where they begin. */
  private int skip(long count) {
    if (count < 0 || count > remaining()) {
      throw new MalformedBytesException("too few bytes");
    }
    int from = at;
    at += (int) count;
    return from;
  }
}
