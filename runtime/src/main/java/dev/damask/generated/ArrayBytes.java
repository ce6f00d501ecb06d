package dev.damask.generated;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Arrays of primitives as bytes. */
public final class ArrayBytes {

  private ArrayBytes() {}

  public static void writeBytes(ByteWriter out, byte @Nullable [] values) {
    if (values == null) {
      out.writeNull();
    } else {
      out.writeLength(values.length + 1);
      out.writeRaw(values);
    }
  }

  @NullUnmarked
  public static byte[] readBytes(ByteReader in) {
    int count = in.readCount();
    return count < 0 ? null : in.readRaw(count);
  }

  public static void writeBooleans(ByteWriter out, boolean @Nullable [] values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.writeLength(values.length + 1);
    for (boolean value : values) {
      out.writeBoolean(value);
    }
  }

  @NullUnmarked
  public static boolean[] readBooleans(ByteReader in) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    boolean[] values = new boolean[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readBoolean();
    }
    return values;
  }

  public static void writeShorts(ByteWriter out, short @Nullable [] values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.writeLength(values.length + 1);
    for (short value : values) {
      out.writeShort(value);
    }
  }

  @NullUnmarked
  public static short[] readShorts(ByteReader in) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readShort();
    }
    return values;
  }

  public static void writeChars(ByteWriter out, char @Nullable [] values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.writeLength(values.length + 1);
    for (char value : values) {
      out.writeChar(value);
    }
  }

  @NullUnmarked
  public static char[] readChars(ByteReader in) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    char[] values = new char[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readChar();
    }
    return values;
  }

  public static void writeInts(ByteWriter out, int @Nullable [] values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.writeLength(values.length + 1);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  @NullUnmarked
  public static int[] readInts(ByteReader in) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  public static void writeLongs(ByteWriter out, long @Nullable [] values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.writeLength(values.length + 1);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  @NullUnmarked
  public static long[] readLongs(ByteReader in) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readLong();
    }
    return values;
  }

  public static void writeFloats(ByteWriter out, float @Nullable [] values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.writeLength(values.length + 1);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  @NullUnmarked
  public static float[] readFloats(ByteReader in) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  public static void writeDoubles(ByteWriter out, double @Nullable [] values) {
    if (values == null) {
      out.writeNull();
      return;
    }
    out.writeLength(values.length + 1);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  @NullUnmarked
  public static double[] readDoubles(ByteReader in) {
    int count = in.readCount();
    if (count < 0) {
      return null;
    }
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }
}
