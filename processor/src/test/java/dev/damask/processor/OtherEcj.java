package dev.damask.processor;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;

/** The releases of ecj, beside {@link Compiler#ECJ}, that Damask is to write the same under. */
enum OtherEcj {
  OLDEST("3.33.0", 20),
  ECLIPSE_2024_12("3.40.0", 23),
  NEWEST("3.46.100", Integer.MAX_VALUE);

  /** The build copies the jars there; {@code -Decj.jars} names another folder. */
  private static final Path JARS =
      Path.of(System.getProperty("ecj.jars", Folders.ECJ_JARS.toString()));

  private final String version;
  private final int newestJdk;

  /**
   * @param newestJdk the last that there was when it was released
   */
  OtherEcj(String version, int newestJdk) {
    this.version = version;
    this.newestJdk = newestJdk;
  }

  /** Those that this JDK is not too new for. */
  static List<OtherEcj> here() {
    return Stream.of(values()).filter(ecj -> Runtime.version().feature() <= ecj.newestJdk).toList();
  }

  String version() {
    return version;
  }

  /** Loads it apart from the tests, whose class path has an ecj of its own. */
  private ClassLoader load() {
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

  /** Makes compilers, one for each compilation: none promises that it can be used twice. */
  Supplier<JavaCompiler> compilers() {
    ClassLoader loader = load();
    return ServiceLoader.load(JavaCompiler.class, loader).stream()
        .filter(provider -> provider.type().getClassLoader() == loader)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return "ecj " + version;
  }
}
