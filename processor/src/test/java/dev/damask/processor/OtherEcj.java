package dev.damask.processor;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import javax.tools.JavaCompiler;

/** The releases of ecj, beside {@link Compiler#ECJ}, that Damask is to write the same under. */
enum OtherEcj {
  OLDEST("3.33.0"),
  ECLIPSE_2024_12("3.40.0"),
  NEWEST("3.46.100");

  /** The build copies the jars there; {@code -Decj.jars} names another folder. */
  private static final Path JARS =
      Path.of(System.getProperty("ecj.jars", Folders.ECJ_JARS.toString()));

  private final String version;

  OtherEcj(String version) {
    this.version = version;
  }

  String version() {
    return version;
  }

  /** Loads it apart from the tests, whose class path has an ecj of its own. */
  ClassLoader load() {
    Path jar = JARS.resolve("ecj-" + version + ".jar");
    if (!Files.exists(jar)) {
      throw new AssertionError(jar + " is missing: `mvn process-test-resources` copies it");
    }
    try {
      return new URLClassLoader(
          new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  /** A new compiler: none promises that it can be used twice. */
  static JavaCompiler create(ClassLoader loader) {
    return ServiceLoader.load(JavaCompiler.class, loader).stream()
        .filter(provider -> provider.type().getClassLoader() == loader)
        .findFirst()
        .orElseThrow()
        .get();
  }

  @Override
  public String toString() {
    return "ecj " + version;
  }
}
