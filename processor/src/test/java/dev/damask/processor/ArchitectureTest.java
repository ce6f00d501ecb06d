package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the design says about who may use what, read from the sources. */
final class ArchitectureTest {

  private static final String HOME = "dev/damask/processor/";

  private static final Pattern NOT_CODE =
      Pattern.compile(
          "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n"
              + "])*\"|'(?:\\\\.|[^'\\\\])*'|/\\*.*?\\*/|//[^\n"
              + "]*");
  private static final Pattern OURS =
      Pattern.compile("dev\\.damask\\.processor\\.(\\*|[A-Z]\\w*|[a-z]\\w*)");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "java\\.lang\\.reflect|Class\\s*\\.\\s*forName|\\bsynchronized\\b|\\bsun\\.\\w|\\bUnsafe\\b");
  private static final Pattern ANNOTATION =
      Pattern.compile("\"dev\\.damask\\.((?:[a-z]+\\.)?[A-Z]\\w*)\"");
  private static final Pattern PUBLIC =
      Pattern.compile("(?m)^public (?:\\w+ )*(?:class|record|interface|enum|@interface) ");
  private static final Pattern ENTRANCE =
      Pattern.compile(
          "(?s)public final class \\w+\\s+implements"
              + " (?:TypePattern<\\w+>|TypeCheck|IndexPattern|DecoratorReader|BodyReader|Lister) ");
  private static final Pattern FOLDER =
      Pattern.compile("dev\\.damask\\.processor\\.decorate\\.(\\w+)");

  /** Whose the annotations are; those of all belong to core and code. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "Decorate", "decorate",
          "Registered", "registered",
          "Singleton", "singleton",
          "Unregistered", "registered",
          "Validated", "validated",
          "validate.Check", "validated");

  /** What several folders of a pattern share, and the rooms of one that is large. */
  private static final Pattern SHARED =
      Pattern.compile(HOME + "(?:decorate/weave|decorate/cached/codec|validated/\\w+)/");

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
  void noPatternNamesAnAnnotationOfAnother() throws IOException {
    List<String> wrong = new ArrayList<>();
    Sources.read(Folders.PROCESSOR_MAIN)
        .files()
        .forEach((path, text) -> wrong.addAll(foreignAnnotations(path, text)));
    assertThat(wrong).isEmpty();
  }

  @Test
  void aForeignAnnotationIsSeen() {
    String decorate = "dev/damask/processor/decorate/timed/A.java";
    assertThat(foreignAnnotations(decorate, "\"dev.damask.Singleton\"")).hasSize(1);
    assertThat(foreignAnnotations(decorate, "\"dev.damask.validate.Check\"")).hasSize(1);
    assertThat(foreignAnnotations(decorate, "\"dev.damask.decorate.Timed\"")).isEmpty();
    assertThat(foreignAnnotations(decorate, "\"dev.damask.generated.Timing\"")).isEmpty();
    assertThat(foreignAnnotations("dev/damask/processor/core/A.java", "\"dev.damask.Singleton\""))
        .isEmpty();
  }

  @Test
  void ofAPatternOnlyThePatternIsPublic() throws IOException {
    List<String> wrong = new ArrayList<>();
    Sources.read(Folders.PROCESSOR_MAIN)
        .files()
        .forEach(
            (path, text) -> {
              if (isOfPattern(path) && PUBLIC.matcher(text).find() && !mayBePublic(path, text)) {
                wrong.add(path);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void aPublicTypeIsSeen() {
    String pattern = "dev/damask/processor/singleton/A.java";
    String decorator = "dev/damask/processor/decorate/timed/A.java";
    assertThat(mayBePublic(pattern, "public final class A implements TypePattern<B> {")).isTrue();
    assertThat(mayBePublic(pattern, "public final class A {")).isFalse();
    assertThat(mayBePublic(decorator, "public final class A implements BodyReader {")).isTrue();
    assertThat(mayBePublic(decorator, "public record A() implements Decoration {")).isFalse();
    assertThat(mayBePublic("dev/damask/processor/decorate/weave/A.java", "public record A() {"))
        .isTrue();
  }

  @Test
  void decoratorsKnowNothingOfOneAnother() throws IOException {
    List<String> wrong = new ArrayList<>();
    Sources.read(Folders.PROCESSOR_MAIN)
        .files()
        .forEach((path, text) -> wrong.addAll(foreignFolders(path, text)));
    assertThat(wrong).isEmpty();
  }

  @Test
  void aForeignDecoratorIsSeen() {
    String timed = "dev/damask/processor/decorate/timed/A.java";
    String root = "import dev.damask.processor.decorate.";
    assertThat(foreignFolders(timed, root + "retry.RetryReader;")).hasSize(1);
    assertThat(foreignFolders(timed, root + "Decorators;")).hasSize(1);
    assertThat(foreignFolders(timed, root + "weave.Use;")).isEmpty();
    assertThat(foreignFolders("dev/damask/processor/decorate/A.java", root + "retry.RetryReader;"))
        .isEmpty();
    assertThat(foreignFolders("dev/damask/processor/decorate/weave/A.java", root + "A;"))
        .hasSize(1);
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

  private static List<String> foreignAnnotations(String path, String text) {
    String layer = layer(path);
    return ANNOTATION
        .matcher(text)
        .results()
        .filter(it -> isOfPattern(path) && !layer.equals(owner(it.group(1), layer)))
        .map(it -> path + " names " + it.group())
        .toList();
  }

  private static String owner(String annotation, String layer) {
    return annotation.startsWith("decorate.") ? "decorate" : OWNERS.getOrDefault(annotation, layer);
  }

  private static boolean isOfPattern(String path) {
    return !Set.of("", "core", "code").contains(layer(path));
  }

  private static boolean mayBePublic(String path, String text) {
    return SHARED.matcher(path).lookingAt()
        || ENTRANCE.matcher(text).find()
        || text.contains("public static void main(");
  }

  /** What a decorator's folder, or the one that all share, uses of the others and of the root. */
  private static List<String> foreignFolders(String path, String text) {
    if (!path.matches(HOME + "decorate/\\w+/.*")) {
      return List.of();
    }
    String folder = path.substring((HOME + "decorate/").length()).replaceFirst("/.*", "");
    return FOLDER
        .matcher(code(text))
        .results()
        .filter(it -> !it.group(1).equals(folder) && !it.group(1).equals("weave"))
        .map(it -> path + " uses " + it.group())
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
