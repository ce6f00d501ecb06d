package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.TypeName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The hash of all that has to be the same for bytes to be read again. */
final class ShapeHash {

  /** The one of {@code ByteWriter} and {@code ByteReader}; changes with what they write. */
  private static final int FORMAT = 1;

  private static final int BYTES = 8;

  private ShapeHash() {}

  /**
   * The hash of some shapes.
   *
   * @param roots the types of the values and of the key's parts, or what stands for them
   */
  static String of(String roots, Map<TypeName, Shape> shapes) {
    Map<String, String> sorted = new TreeMap<>();
    shapes.forEach((type, shape) -> sorted.put(type.toString(), shape.text()));
    StringBuilder text = new StringBuilder("format " + FORMAT + "\n" + roots + "\n");
    sorted.forEach((type, shape) -> text.append(type).append(": ").append(shape).append('\n'));
    byte[] hash = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
