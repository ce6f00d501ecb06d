package dev.damask.gradle;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** When the class files of some folders were written, by the names of their classes. */
record ClassFiles(Map<String, FileTime> times) {

  static ClassFiles in(Collection<Path> folders) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        try (Stream<Path> paths = Files.walk(folder)) {
          for (Path path : paths.toList()) {
            String name = folder.relativize(path).toString();
            if (name.endsWith(".class")) {
              times.put(
                  name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                  Files.getLastModifiedTime(path));
            }
          }
        }
      }
    }
    return new ClassFiles(times);
  }

  /** The top-level classes that were written since. */
  Set<String> writtenSince(ClassFiles before) {
    Set<String> written = new TreeSet<>();
    times.forEach(
        (name, time) -> {
          if (!time.equals(before.times.get(name))) {
            written.add(name.replaceAll("\\$.*", ""));
          }
        });
    return written;
  }

  /** The keys of a registry in some folders; creates what each of them names. */
  static String keys(String registry, Collection<Path> folders) throws Exception {
    URL[] path = new URL[folders.size()];
    int i = 0;
    for (Path folder : folders) {
      path[i++] = folder.toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(path, ClassFiles.class.getClassLoader())) {
      Class<?> type = loader.loadClass(registry);
      Set<?> keys = (Set<?>) type.getMethod("keys").invoke(null);
      for (Object key : keys) {
        type.getMethod("create", key.getClass()).invoke(null, key);
      }
      return keys.toString();
    }
  }
}
