package dev.damask.generated;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Numbers and other boxed values as bytes. */
public final class BoxBytes {

  private BoxBytes() {}

  public static void writeBoolean(ByteWriter out, @Nullable Boolean value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.write(1);
      out.writeBoolean(value);
    }
  }

  @NullUnmarked
  public static Boolean readBoolean(ByteReader in) {
    return in.readBoolean() ? in.readBoolean() : null;
  }

  public static void writeByte(ByteWriter out, @Nullable Byte value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.write(1);
      out.writeByte(value);
    }
  }

  @NullUnmarked
  public static Byte readByte(ByteReader in) {
    return in.readBoolean() ? in.readByte() : null;
  }

  public static void writeShort(ByteWriter out, @Nullable Short value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.write(1);
      out.writeShort(value);
    }
  }

  @NullUnmarked
  public static Short readShort(ByteReader in) {
    return in.readBoolean() ? in.readShort() : null;
  }

  public static void writeCharacter(ByteWriter out, @Nullable Character value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.write(1);
      out.writeChar(value);
    }
  }

  @NullUnmarked
  public static Character readCharacter(ByteReader in) {
    return in.readBoolean() ? in.readChar() : null;
  }

  public static void writeInteger(ByteWriter out, @Nullable Integer value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.write(1);
      out.writeInt(value);
    }
  }

  @NullUnmarked
  public static Integer readInteger(ByteReader in) {
    return in.readBoolean() ? in.readInt() : null;
  }

  public static void writeLong(ByteWriter out, @Nullable Long value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.write(1);
      out.writeLong(value);
    }
  }

  @NullUnmarked
  public static Long readLong(ByteReader in) {
    return in.readBoolean() ? in.readLong() : null;
  }

  public static void writeFloat(ByteWriter out, @Nullable Float value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.write(1);
      out.writeFloat(value);
    }
  }

  @NullUnmarked
  public static Float readFloat(ByteReader in) {
    return in.readBoolean() ? in.readFloat() : null;
  }

  public static void writeDouble(ByteWriter out, @Nullable Double value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.write(1);
      out.writeDouble(value);
    }
  }

  @NullUnmarked
  public static Double readDouble(ByteReader in) {
    return in.readBoolean() ? in.readDouble() : null;
  }

  public static void writeBigInteger(ByteWriter out, @Nullable BigInteger value) {
    ArrayBytes.writeBytes(out, value == null ? null : value.toByteArray());
  }

  @NullUnmarked
  public static BigInteger readBigInteger(ByteReader in) {
    byte[] bytes = ArrayBytes.readBytes(in);
    return bytes == null ? null : new BigInteger(bytes);
  }

  /** With its scale. */
  public static void writeBigDecimal(ByteWriter out, @Nullable BigDecimal value) {
    if (value == null) {
      out.writeNull();
    } else {
      ArrayBytes.writeBytes(out, value.unscaledValue().toByteArray());
      out.writeInt(value.scale());
    }
  }

  @NullUnmarked
  public static BigDecimal readBigDecimal(ByteReader in) {
    BigInteger unscaled = readBigInteger(in);
    return unscaled == null ? null : new BigDecimal(unscaled, in.readInt());
  }
}
