package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the design says about who may use what, read from the sources. */
final class ArchitectureTest {

  private static final Pattern NOT_CODE =
      Pattern.compile(
          "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])*'|/\\*.*?\\*/|//[^\n]*");
  private static final Pattern OURS =
      Pattern.compile("dev\\.damask\\.processor\\.(\\*|[A-Z]\\w*|[a-z]\\w*)");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "java\\.lang\\.reflect|Class\\s*\\.\\s*forName|\\bsynchronized\\b|\\bsun\\.\\w|\\bUnsafe\\b");
  private static final String HOME = "dev/damask/processor/";

  @Test
  void importsRunFromPatternToCodeToCore() throws IOException {
    List<String> wrong = new ArrayList<>();
    Sources sources = Sources.read(Folders.PROCESSOR_MAIN);
    sources.files().forEach((path, text) -> wrong.addAll(wrongUses(path, text)));
    assertThat(sources.files()).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @Test
  void aWrongUseIsSeen() {
    String core = "dev/damask/processor/core/A.java";
    String decorate = "dev/damask/processor/decorate/A.java";
    assertThat(wrongUses(core, "import dev.damask.processor.code.Names;")).hasSize(1);
    assertThat(wrongUses(core, "import static dev.damask.processor.decorate.X.y;")).hasSize(1);
    assertThat(wrongUses(decorate, "import dev.damask.processor.singleton.X;")).hasSize(1);
    assertThat(wrongUses(decorate, "dev.damask.processor.DamaskProcessor x;")).hasSize(1);
    assertThat(wrongUses(decorate, "import dev.damask.processor.code.Names;")).isEmpty();
    assertThat(wrongUses(decorate, "import dev.damask.processor.core.Names;")).isEmpty();
    assertThat(wrongUses(decorate, "\"dev.damask.processor.DamaskProcessor\"")).isEmpty();
  }

  @Test
  void thePackageAboveOnlyListsPatterns() throws IOException {
    Sources sources = Sources.read(Folders.PROCESSOR_MAIN.resolve(HOME));
    assertThat(sources.files().keySet().stream().filter(path -> !path.contains("/")).toList())
        .containsExactly(
            "DamaskExclusionProcessor.java",
            "DamaskIndexProcessor.java",
            "DamaskProcessor.java",
            "Patterns.java",
            "package-info.java");
  }

  @Test
  void runtimeAndGeneratedCodeUseNothingForbidden() throws IOException {
    List<String> wrong = new ArrayList<>(forbidden(Folders.RUNTIME_MAIN));
    for (GoldenCase golden : GoldenCase.all(Folders.GOLDEN)) {
      wrong.addAll(forbidden(golden.folder().resolve("out")));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aForbiddenUseIsSeen() {
    assertThat(FORBIDDEN.matcher(code("x = Class.forName(name);")).find()).isTrue();
    assertThat(FORBIDDEN.matcher(code("import java.lang.reflect.Method;")).find()).isTrue();
    assertThat(FORBIDDEN.matcher(code("synchronized (this) {}")).find()).isTrue();
    assertThat(FORBIDDEN.matcher(code("// not synchronized\n\"//\" /* sun.x */")).find()).isFalse();
  }

  private static List<String> wrongUses(String path, String text) {
    String layer = layer(path);
    return OURS.matcher(code(text))
        .results()
        .filter(use -> !layer.isEmpty() && !mayUse(layer, use.group(1)))
        .map(MatchResult::group)
        .map(use -> path + " uses " + use)
        .toList();
  }

  /** The package below ours; empty for the one that lists the patterns. */
  private static String layer(String path) {
    String inside = path.substring(HOME.length());
    return inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : "";
  }

  private static boolean mayUse(String layer, String used) {
    return switch (layer) {
      case "core" -> used.equals("core");
      case "code" -> used.equals("core") || used.equals("code");
      default -> used.equals("core") || used.equals("code") || used.equals(layer);
    };
  }

  private static List<String> forbidden(Path folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> file : Sources.read(folder).files().entrySet()) {
      FORBIDDEN
          .matcher(code(file.getValue()))
          .results()
          .forEach(use -> wrong.add(folder.resolve(file.getKey()) + " uses " + use.group()));
    }
    return wrong;
  }

  /** The text without comments and literals. */
  private static String code(String text) {
    return NOT_CODE.matcher(text).replaceAll(" ");
  }
}
