package dev.damask;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.decorate.TimingSink;
import dev.damask.testing.CapturedLog;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoadedServicesTest {

  private static final TimingSink ONE = (type, name, elapsed, failure) -> {};
  private static final TimingSink TWO = (type, name, elapsed, failure) -> {};

  @Test
  void providerThatCannotBeLoadedIsLoggedAndLeftOut() {
    try (CapturedLog log = new CapturedLog()) {
      List<TimingSink> sinks =
          LoadedServices.load(
              new Providers(
                  List.of(
                      () -> ONE,
                      () -> {
                        throw new ServiceConfigurationError("no such class");
                      },
                      () -> {
                        throw new NoClassDefFoundError("missing/Library");
                      },
                      () -> TWO)),
              "timing sink");

      assertThat(sinks).containsExactly(ONE, TWO).inOrder();
      assertThat(log.linesWithLogger())
          .containsAtLeast(
              "WARN dev.damask.Environment - A timing sink could not be loaded and is left out",
              "java.util.ServiceConfigurationError: no such class",
              "java.lang.NoClassDefFoundError: missing/Library")
          .inOrder();
    }
  }

  @Test
  void loggerThatFailsDoesNotMatter() {
    try (CapturedLog log = CapturedLog.failing(new IllegalStateException("full"))) {
      assertThat(
              LoadedServices.load(
                  new Providers(
                      List.of(
                          () -> {
                            throw new ServiceConfigurationError("no such class");
                          },
                          () -> ONE)),
                  "timing sink"))
          .containsExactly(ONE);
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void classPathThatCannotBeReadEnds() {
    try (CapturedLog log = new CapturedLog()) {
      Iterator<TimingSink> broken =
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              throw new ServiceConfigurationError("cannot read");
            }

            @Override
            public TimingSink next() {
              throw new AssertionError();
            }
          };

      assertThat(LoadedServices.load(broken, "timing sink")).isEmpty();
      assertThat(log.lines()).contains("java.util.ServiceConfigurationError: cannot read");
    }
  }

  @Test
  void servicesOfTheContextClassLoaderAreFound(@TempDir Path directory) throws Exception {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(TimingSink.class.getName()),
        "no.such.Sink\n" + Provided.class.getName() + "\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (CapturedLog log = new CapturedLog();
        URLClassLoader fresh = classPathAnd(directory)) {
      thread.setContextClassLoader(fresh);
      Class<?> type = fresh.loadClass(Environment.class.getName());

      Object system = type.getMethod("system").invoke(null);
      List<?> sinks = (List<?>) type.getMethod("timingSinks").invoke(system);

      assertThat(sinks).hasSize(1);
      assertThat(sinks.get(0).getClass().getName()).isEqualTo(Provided.class.getName());
      assertThat(log.lines().toString()).contains("Provider no.such.Sink not found");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The classes of the tests once more, since sinks are loaded once. */
  private static URLClassLoader classPathAnd(Path directory) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    urls.add(directory.toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** A sink that a services file names. */
  public static final class Provided implements TimingSink {
    @Override
    public void record(String type, String name, Duration elapsed, Throwable failure) {}
  }

  /** Providers each of which may throw when it is asked for. */
  private static final class Providers implements Iterator<TimingSink> {
    private final Queue<Supplier<TimingSink>> rest;

    Providers(List<Supplier<TimingSink>> providers) {
      this.rest = new ArrayDeque<>(providers);
    }

    @Override
    public boolean hasNext() {
      return !rest.isEmpty();
    }

    @Override
    public TimingSink next() {
      return rest.remove().get();
    }
  }
}
