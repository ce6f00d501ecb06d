package dev.damask.generated;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.NullUnmarked;

/** Optionals as bytes. */
@NullUnmarked
public final class OptionalBytes {

  private static final int NULL = 0;
  private static final int EMPTY = 1;
  private static final int PRESENT = 2;

  private OptionalBytes() {}

  public static <T> void writeOptional(
      ByteWriter out, Optional<? extends T> value, ElementWriter<? super T> writer) {
    if (writesPresent(out, value, value != null && value.isPresent())) {
      writer.write(out, value.get());
    }
  }

  public static <T> Optional<T> readOptional(ByteReader in, ElementReader<? extends T> reader) {
    return switch (in.read()) {
      case NULL -> null;
      case EMPTY -> Optional.empty();
      case PRESENT -> Optional.of(reader.read(in));
      default -> throw in.noForm();
    };
  }

  public static void writeOptionalInt(ByteWriter out, OptionalInt value) {
    if (writesPresent(out, value, value != null && value.isPresent())) {
      out.writeInt(value.getAsInt());
    }
  }

  public static OptionalInt readOptionalInt(ByteReader in) {
    return switch (in.read()) {
      case NULL -> null;
      case EMPTY -> OptionalInt.empty();
      case PRESENT -> OptionalInt.of(in.readInt());
      default -> throw in.noForm();
    };
  }

  public static void writeOptionalLong(ByteWriter out, OptionalLong value) {
    if (writesPresent(out, value, value != null && value.isPresent())) {
      out.writeLong(value.getAsLong());
    }
  }

  public static OptionalLong readOptionalLong(ByteReader in) {
    return switch (in.read()) {
      case NULL -> null;
      case EMPTY -> OptionalLong.empty();
      case PRESENT -> OptionalLong.of(in.readLong());
      default -> throw in.noForm();
    };
  }

  public static void writeOptionalDouble(ByteWriter out, OptionalDouble value) {
    if (writesPresent(out, value, value != null && value.isPresent())) {
      out.writeDouble(value.getAsDouble());
    }
  }

  public static OptionalDouble readOptionalDouble(ByteReader in) {
    return switch (in.read()) {
      case NULL -> null;
      case EMPTY -> OptionalDouble.empty();
      case PRESENT -> OptionalDouble.of(in.readDouble());
      default -> throw in.noForm();
    };
  }

  private static boolean writesPresent(ByteWriter out, Object value, boolean isPresent) {
    out.write(value == null ? NULL : isPresent ? PRESENT : EMPTY);
    return isPresent;
  }
}
