package dev.damask;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of every annotation of the runtime. */
final class AnnotationsTest {

  private static List<Class<?>> annotations() throws Exception {
    Path classes = folder();
    try (Stream<Path> files = Files.walk(classes.resolve("dev/damask"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
          .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.')))
          .filter(Class::isAnnotation)
          .toList();
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Environment.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Environment.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void noneIsInherited() throws Exception {
    assertThat(annotations()).contains(Decorate.class);
    for (Class<?> annotation : annotations()) {
      // A subclass has no generated type of its own, and its annotation would say that it has.
      assertWithMessage("%s", annotation)
          .that(annotation.isAnnotationPresent(Inherited.class))
          .isFalse();
    }
  }

  @Test
  void allAreKeptInClassFilesAndSayWhereTheyStand() throws Exception {
    for (Class<?> annotation : annotations()) {
      Retention retention = annotation.getAnnotation(Retention.class);
      assertWithMessage("%s", annotation).that(retention.value()).isEqualTo(RetentionPolicy.CLASS);
      assertWithMessage("%s", annotation)
          .that(annotation.isAnnotationPresent(Target.class))
          .isTrue();
    }
  }
}
