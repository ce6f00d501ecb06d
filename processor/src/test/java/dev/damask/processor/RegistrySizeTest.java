package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registries with many entries. */
final class RegistrySizeTest {

  private static final int ENTRIES_OF_ONE_FILE = 500;

  /** The JIT compiles no method of more bytecode. */
  private static final int HUGE_METHOD = 8000;

  private static final Pattern INSTRUCTION = Pattern.compile("(?m)^ +(\\d+): [a-z]");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "5000, interface, implements",
    "5000, abstract class, extends",
    "251, interface, implements"
  })
  void manyEntriesWork(int entries, String kind, String extending) throws IOException {
    compile(sources(entries, "@dev.damask.Registered public " + kind + " Root {}", extending, ""));
    List<Path> path = new ArrayList<>(Libraries.ofUser());
    path.add(folder);
    List<String> arguments = new ArrayList<>(List.of("-verbose:class", "-cp"));
    arguments.add(
        String.join(java.io.File.pathSeparator, path.stream().map(Path::toString).toList()));
    arguments.addAll(List.of("p.Main", String.valueOf(entries)));
    Jvm.Ran ran = Jvm.run(arguments.toArray(String[]::new));
    assertWithMessage("%s", ran).that(ran.exit()).isEqualTo(0);
    assertThat(ran.output()).contains("created all");
    String before = ran.output().substring(0, ran.output().indexOf("all are known: " + entries));
    assertThat(before).doesNotContain("p.Holder");
  }

  @Test
  void noMethodIsTooLargeForTheJit() throws IOException {
    String root =
        """
        @dev.damask.Registered(factory = Root.Maker.class)
        public abstract class Root {
          interface Maker { Root make(long a, long b, long c, long d, long e, long f); }
        }
        """;
    compile(sources(600, root, "extends", "long a, long b, long c, long d, long e, long f"));
    List<Path> classes =
        Sources.filesUnder(folder).stream()
            .filter(file -> file.getFileName().toString().startsWith("RootRegistry"))
            .toList();
    assertThat(classes.size()).isAtLeast(5);
    int largest = 0;
    for (Path file : classes) {
      StringWriter out = new StringWriter();
      PrintWriter writer = new PrintWriter(out);
      ToolProvider.findFirst("javap")
          .orElseThrow()
          .run(writer, writer, "-c", "-p", file.toString());
      Matcher instruction = INSTRUCTION.matcher(out.toString());
      while (instruction.find()) {
        largest = Math.max(largest, Integer.parseInt(instruction.group(1)));
      }
    }
    assertThat(largest).isGreaterThan(HUGE_METHOD / 4);
    assertThat(largest).isLessThan(HUGE_METHOD);
  }

  private void compile(Sources sources) throws IOException {
    Compilation.of(sources).compileWithoutErrors().writeClasses(folder);
  }

  private static Sources sources(int entries, String root, String extending, String parameters) {
    Sources sources = Sources.NONE.with("p/Root.java", "package p;\n" + root);
    if (parameters.isEmpty()) {
      sources = sources.with("p/Main.java", MAIN);
    }
    for (int first = 0; first < entries; first += ENTRIES_OF_ONE_FILE) {
      StringBuilder file = new StringBuilder("package p;\nclass Holder" + first + " {\n");
      for (int i = first; i < Math.min(first + ENTRIES_OF_ONE_FILE, entries); i++) {
        file.append(
            "  static class Entry%d %s Root { Entry%1$d(%s) {} }\n"
                .formatted(i, extending, parameters));
      }
      sources = sources.with("p/Holder" + first + ".java", file.append("}\n").toString());
    }
    return sources;
  }

  private static final String MAIN =
      """
      package p;
      public class Main {
        public static void main(String[] arguments) {
          int entries = Integer.parseInt(arguments[0]);
          if (PluginLike.missing("Entry" + entries) && !PluginLike.missing("Entry" + (entries - 1))) {
            System.out.println("all are known: " + RootRegistry.entries().size());
          }
          for (int i = 0; i < entries; i++) {
            String name = RootRegistry.create("Entry" + i).getClass().getSimpleName();
            Class<?> type = RootRegistry.find("Entry" + i).get().type();
            if (!name.equals("Entry" + i) || !type.getSimpleName().equals(name)) {
              throw new AssertionError(name);
            }
          }
          System.out.println("created all");
        }
      }
      class PluginLike {
        static boolean missing(String key) {
          return RootRegistry.find(key).isEmpty();
        }
      }
      """;
}
