package dev.damask.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Text files by their path in one folder, with slashes, in the order they are given. */
record Sources(Map<String, String> files) {

  static final Sources NONE = new Sources(Map.of());

  Sources {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** Every file under a folder, sorted by path; none where there is no such folder. */
  static Sources read(Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (Path file : filesUnder(folder)) {
      files.put(relative(folder, file), Files.readString(file));
    }
    return new Sources(files);
  }

  /** One file more. */
  Sources with(String path, String text) {
    Map<String, String> more = new LinkedHashMap<>(files);
    more.put(path, text);
    return new Sources(more);
  }

  /** The same files in the opposite order. */
  Sources reversed() {
    List<String> paths = new ArrayList<>(files.keySet());
    Collections.reverse(paths);
    Map<String, String> reversed = new LinkedHashMap<>();
    paths.forEach(path -> reversed.put(path, text(path)));
    return new Sources(reversed);
  }

  String text(String path) {
    String text = files.get(path);
    if (text == null) {
      throw new IllegalArgumentException("no " + path + " among " + files.keySet());
    }
    return text;
  }

  /** Writes the files and returns their paths in order. */
  List<Path> write(Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      written.add(Files.writeString(path, file.getValue()));
    }
    return written;
  }

  static List<Path> filesUnder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
