package dev.damask.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the compilers say of a library as it is; asked only where it matters. */
final class Baseline {

  private final Compilers compilers;
  private final Path folder;
  private final Map<Toolchain, Set<String>> known = new EnumMap<>(Toolchain.class);

  /**
   * @param folder has the library as it is
   */
  Baseline(Compilers compilers, Path folder) {
    this.compilers = compilers;
    this.folder = folder;
  }

  List<Message> errors(Toolchain toolchain) throws IOException {
    return compilers.compile(new Job(folder, toolchain, Extent.PLAIN)).stream()
        .filter(Message::error)
        .toList();
  }

  /** Those that are no error of the library's. */
  List<Message> unknown(Toolchain toolchain, List<Message> errors) throws IOException {
    if (errors.isEmpty()) {
      return errors;
    }
    Set<String> here = known.get(toolchain);
    if (here == null) {
      here = new HashSet<>();
      for (Message error : errors(toolchain)) {
        here.add(key(error));
      }
      known.put(toolchain, here);
    }
    Set<String> keys = here;
    return errors.stream().filter(error -> !keys.contains(key(error))).toList();
  }

  /** Annotations move the line. */
  private static String key(Message message) {
    return message.file() + " " + message.text();
  }
}
