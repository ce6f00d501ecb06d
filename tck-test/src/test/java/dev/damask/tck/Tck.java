package dev.damask.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The sources of the MicroProfile Fault Tolerance TCK, as its jar on the class path has them. */
final class Tck {

  static final String PACKAGE = "org.eclipse.microprofile.fault.tolerance.tck";

  private static final String ONE_OF_THEM = "/" + PACKAGE.replace('.', '/') + "/TimeoutTest.java";

  private final Map<String, String> sources;

  private Tck(Map<String, String> sources) {
    this.sources = sources;
  }

  static Tck onClassPath() {
    try {
      JarURLConnection connection =
          (JarURLConnection) Tck.class.getResource(ONE_OF_THEM).openConnection();
      try (JarFile jar = connection.getJarFile()) {
        Map<String, String> sources = new TreeMap<>();
        for (JarEntry entry : jar.stream().filter(it -> it.getName().endsWith(".java")).toList()) {
          String name = entry.getName().replace('/', '.').replaceFirst("\\.java$", "");
          sources.put(name, new String(jar.getInputStream(entry).readAllBytes(), UTF_8));
        }
        return new Tck(sources);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the qualified name of the type. */
  Map<String, String> sources() {
    return sources;
  }

  String source(String type) {
    return sources.get(type);
  }
}
