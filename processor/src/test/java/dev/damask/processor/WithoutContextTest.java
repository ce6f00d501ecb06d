package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What calls do on other threads where Micrometer's libraries and the flight recorder are not. */
final class WithoutContextTest {

  private static final String MAIN =
      """
      package p;

      import dev.damask.Decorate;
      import dev.damask.decorate.*;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;

      @Decorate
      public abstract class Main {
        private int calls;

        @Timed @Retry(maxAttempts = 2, delay = "1ms") @Timeout("60s") @Bulkhead(4)
        public CompletableFuture<String> later() {
          boolean fails = calls++ == 0;
          return CompletableFuture.supplyAsync(() -> {
            if (fails) { throw new IllegalStateException(); }
            return "done";
          });
        }

        String one(int item) { return "item " + item; }

        @ForEach("one")
        public abstract List<String> all(Collection<Integer> items);

        public static void main(String[] arguments) {
          Main main = new MainDecorated();
          System.out.println("later " + main.later().join());
          System.out.println("all " + main.all(List.of(1, 2)));
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void everythingWorksAndNothingOfThemIsLoaded() throws IOException {
    Compilation.of("p/Main.java", MAIN).compileWithoutErrors().writeClasses(folder);
    List<Path> path = new ArrayList<>(Libraries.ofUser());
    path.add(folder);
    Jvm.Ran ran =
        Jvm.run(
            "-Xlog:class+load:stdout",
            "-classpath",
            path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
            "p.Main");
    assertWithMessage(ran.output()).that(ran.exit()).isEqualTo(0);
    assertThat(ran.output()).contains("later done");
    assertThat(ran.output()).contains("all [item 1, item 2]");
    assertThat(
            ran.output()
                .lines()
                .filter(line -> line.contains("io.micrometer") || line.contains("jdk.jfr."))
                .toList())
        .isEmpty();
  }
}
