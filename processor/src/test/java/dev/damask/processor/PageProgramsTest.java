package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole programs in pages compile, print what the page says, and are turned into what it shows. */
final class PageProgramsTest {

  private final Map<String, String> generated = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"../README.md, 6, 1", "debugging.md, 1, 0"})
  void everyProgramPrintsWhatThePageSays(String page, int fewest, int excerptsAtLeast)
      throws Exception {
    List<CodeBlock> blocks = CodeBlock.of(Folders.PAGES.resolve(page));
    int programs = 0;
    int excerpts = 0;
    for (int i = 0; i < blocks.size(); i++) {
      CodeBlock block = blocks.get(i);
      if (block.isSource()) {
        assertWithMessage(block.type())
            .that(run(block))
            .isEqualTo(normal(blocks.get(i + 1).text()));
        programs++;
      } else if (block.isJava()) {
        assertThat(new Excerpt(block.text()).missingIn(generated.get(block.type()))).isEmpty();
        excerpts++;
      }
    }
    assertThat(programs).isAtLeast(fewest);
    assertThat(excerpts).isAtLeast(excerptsAtLeast);
  }

  /** Compiles a program alone, and returns what it prints. */
  private String run(CodeBlock block) throws Exception {
    String path = "shop/" + block.type() + ".java";
    Compiled compiled = Compilation.of(path, block.text()).compileWithoutErrors();
    compiled
        .generated()
        .files()
        .forEach((name, text) -> generated.put(name.replaceAll(".*/|\\.java$", ""), text));
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      compiled
          .load("shop." + block.type())
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return normal(bytes.toString(StandardCharsets.UTF_8));
  }

  /** How long something took is never the same. */
  private static String normal(String printed) {
    return printed.replaceAll("\\d+\\.\\d{4}s", "#s").strip();
  }
}
