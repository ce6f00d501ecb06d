package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of singletons with {@code closeAtExit} when a JVM exits: a JVM of their own. */
final class SingletonExitTest {

  private static final String CLASSES =
      """
      package p;

      import dev.damask.Decorate;
      import dev.damask.Singleton;
      import dev.damask.decorate.Logged;

      public class Main {
        static class Closes implements AutoCloseable {
          String name = getClass().getSimpleName();

          @Override
          public void close() throws Exception {
            System.out.println("closed " + name);
          }
        }

        @Singleton(closeAtExit = true)
        static class First extends Closes {}

        @Singleton(closeAtExit = true)
        static class Fails extends Closes {
          @Override
          public void close() throws Exception {
            super.close();
            throw new StackOverflowError("too deep");
          }
        }

        /** Created before what it needs has been, and so closed before that. */
        @Singleton(closeAtExit = true)
        static class Needs extends Closes {
          Needs(String text) {
            Main_NeededSingleton.instance();
          }
        }

        @Singleton(closeAtExit = true)
        @Decorate
        static class Needed extends Closes {
          @Logged
          void use() {}

          @Override
          public void close() throws Exception {
            name = getClass().getSimpleName();
            super.close();
            Main_LateSingleton.instance();
          }
        }

        /** Created while others are closed. */
        @Singleton(closeAtExit = true)
        static class Late extends Closes {}

        @Singleton
        static class StaysOpen extends Closes {}

        @Singleton(closeAtExit = true)
        static class Unused extends Closes {}

        @Singleton(closeAtExit = true)
        static class Overridden extends Closes {}

        public static void main(String[] arguments) {
          Main_FirstSingleton.instance();
          Main_FirstSingleton.instance();
          Main_FailsSingleton.instance();
          Main_NeedsSingleton.initialize("text");
          Main_StaysOpenSingleton.instance();
          Main_OverriddenSingleton.override(new Overridden());
          Main_OverriddenSingleton.instance();
          System.out.println("exits");
        }
      }
      """;

  @TempDir private Path classes;

  @Test
  void theyAreClosedInReverseOrderOfCreation() throws Exception {
    Compilation.of("p/Main.java", CLASSES).compileWithoutErrors().writeClasses(classes);
    Path errors = classes.resolve("errors.txt");
    assertThat(run(errors))
        .containsExactly(
            "exits",
            "closed Needs",
            "closed Main_NeededDecorated",
            "closed Late",
            "closed Fails",
            "closed First")
        .inOrder();
    assertThat(Files.readString(errors))
        .containsMatch(
            "ERROR p.Main\\$Fails - Closing the singleton Fails failed\\R"
                + "java.lang.StackOverflowError: too deep");
  }

  private List<String> run(Path errors) throws IOException, InterruptedException {
    List<Path> path = new ArrayList<>(Libraries.ofUser());
    path.addAll(Libraries.named("slf4j-simple"));
    path.add(classes);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "p.Main")
            .redirectError(errors.toFile())
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(0);
    return output.lines().toList();
  }
}
