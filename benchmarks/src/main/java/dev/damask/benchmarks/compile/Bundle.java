package dev.damask.benchmarks.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Source files in one file, so that reading them costs next to nothing. */
final class Bundle {

  private Bundle() {}

  /** Bundles the sources under a directory, by the names of their types. */
  static void write(Path directory, List<Path> sources, Path bundle) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(bundle))) {
      for (Path source : sources) {
        String path = directory.relativize(source).toString();
        out.writeUTF(path.substring(0, path.length() - ".java".length()).replace('/', '.'));
        byte[] text = Files.readAllBytes(source);
        out.writeInt(text.length);
        out.write(text);
      }
    }
  }

  /** The bundled texts by the names of their types. */
  static Map<String, String> read(Path bundle) {
    Map<String, String> files = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new java.io.ByteArrayInputStream(Files.readAllBytes(bundle)))) {
      while (in.available() > 0) {
        String type = in.readUTF();
        files.put(type, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
