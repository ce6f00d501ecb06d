package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The report: what is in it, byte for byte, under every compiler; where it is written, and that it
 * is not written unasked. {@code -Dgolden.update=true} rewrites what is compared with.
 */
final class ReportTest {

  private static final Path SHOP = Folders.RESOURCES.resolve("report/shop");
  private static final String JSON = "damask-report.json";
  private static final String HTML = "damask-report.html";
  private static final String OPTION = "-Adamask.report";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void itHoldsWhatIsWoven(Compiler compiler) throws IOException {
    Compiled compiled = shop().with(compiler).options(OPTION).compileWithoutErrors();
    String json = compiled.generated().text(JSON);
    Path golden = SHOP.resolve("out").resolve(JSON);
    if (compiler == Compiler.JAVAC && Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, json);
    }
    String wanted = Files.readString(golden);
    assertThat(json).isEqualTo(compiler == Compiler.JAVAC ? wanted : withoutLines(wanted));
    assertThat(violations(json)).isEmpty();
    assertThat(json.chars().filter(it -> it > 126).boxed().toList()).isEmpty();
    assertThat(compiled.generated().text(HTML).chars().filter(it -> it > 126).boxed().toList())
        .isEmpty();
  }

  @Test
  void everyLineBeginsADeclaration() throws IOException {
    String json = shop().options(OPTION).compileWithoutErrors().generated().text(JSON);
    List<String> wrong = new java.util.ArrayList<>();
    String text = json.replaceAll("\\s+", " ");
    var matcher =
        java.util.regex.Pattern.compile(
                "\"(?:type|declaredIn|member)\":[^,]*, \"file\":\"([^\"]*)\", \"line\":(\\d+)")
            .matcher(text);
    int count = 0;
    while (matcher.find()) {
      String file = Files.readString(SHOP.resolve("in").resolve(matcher.group(1)));
      String line = file.lines().toList().get(Integer.parseInt(matcher.group(2)) - 1).strip();
      count++;
      if (line.startsWith("@") || line.startsWith("*") || line.endsWith(",")) {
        wrong.add(matcher.group() + ": " + line);
      }
    }
    assertThat(count).isAtLeast(20);
    assertThat(wrong).isEmpty();
  }

  @Test
  void neitherTheOrderOfTheSourcesNorTheRunChangesAByte() throws IOException {
    Compilation compilation = shop().options(OPTION);
    Sources once = compilation.compileWithoutErrors().generated();
    Sources again =
        compilation.with(compilation.sources().reversed()).compileWithoutErrors().generated();
    assertThat(Difference.between(once, again)).isEmpty();
  }

  @Test
  void unaskedNothingIsWrittenAndNothingElseChanges() {
    Sources without = shop().compileWithoutErrors().generated();
    Sources with = shop().options(OPTION).compileWithoutErrors().generated();
    assertThat(without.files().keySet()).doesNotContain(JSON);
    Sources rest = Sources.NONE;
    for (String path : with.files().keySet()) {
      rest = path.startsWith("damask-report.") ? rest : rest.with(path, with.text(path));
    }
    assertThat(with.files().size()).isEqualTo(rest.files().size() + 2);
    assertThat(Difference.between(without, rest)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingIsWovenItIsEmpty(Compiler compiler) throws IOException {
    Compiled compiled =
        Compilation.of("p/A.java", "package p; class A {}")
            .with(compiler)
            .options(OPTION)
            .compileWithoutErrors();
    assertThat(violations(compiled.generated().text(JSON))).isEmpty();
    assertThat(compiled.generated().text(JSON)).contains("\"classes\":[]");
  }

  @Test
  void theOptionIsKnownWhereNothingIsWoven() {
    Compilation plain = Compilation.of("p/A.java", "package p; class A {}");
    assertThat(plain.options("-Xlint:all,-options", OPTION).compile().warnings()).isEmpty();
    // So that the compiler would have said so.
    assertThat(plain.options("-Xlint:all,-options", "-Aother.report").compile().warnings())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void itIsWrittenToTheFolderThatIsNamed(Compiler compiler) throws IOException {
    Path named = folder.resolve("deep/reports");
    Compiled compiled = shop().with(compiler).options(OPTION + "=" + named).compileWithoutErrors();
    assertThat(compiled.generated().files().keySet()).containsNoneOf(JSON, HTML);
    assertThat(violations(Files.readString(named.resolve(JSON)))).isEmpty();
    assertThat(Files.readString(named.resolve(HTML))).contains("Damask report");
  }

  @Test
  void aFolderThatCannotBeIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Compiled compiled = shop().options(OPTION + "=" + file.resolve("in")).compile();
    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.errors().get(0).problem()).hasValue("ReportUnwritable");
  }

  @Test
  void withoutAFolderForSourcesANoteSaysSo() throws IOException {
    Path source = Files.writeString(folder.resolve("A.java"), "class A {}");
    for (boolean isNamed : List.of(false, true)) {
      Path classes = Files.createDirectories(folder.resolve("classes" + isNamed));
      String said = compile(source, classes, isNamed ? "=" + folder.resolve("named") : "");
      assertWithMessage(said)
          .that(said.contains("[Damask:ReportAmongClasses]"))
          .isEqualTo(!isNamed);
      assertThat(Files.exists(classes.resolve(JSON))).isEqualTo(!isNamed);
    }
  }

  @Test
  void ofWhatHasAnErrorNothingIsWritten() {
    Compiled compiled =
        Compilation.of(
                "p/A.java",
                "package p; @dev.damask.Decorate class A {"
                    + " @dev.damask.decorate.Timed final void run() {} }")
            .options(OPTION)
            .compile();
    assertThat(compiled.errors()).hasSize(1);
    assertThat(compiled.generated().files().keySet()).doesNotContain(JSON);
  }

  @Test
  void problemsAreToldOnce() {
    Compiled compiled =
        Compilation.of(
                "p/A.java",
                "package p; @dev.damask.Validated class A {"
                    + " @jakarta.validation.constraints.Size(min = 0) public String a; }")
            .options(OPTION)
            .compile();
    assertThat(compiled.problems()).hasSize(1);
  }

  @Test
  void theSchemaRefusesOtherThings() throws IOException {
    assertThat(violations("{\"schemaVersion\": 1}")).isNotEmpty();
    String json = Files.readString(SHOP.resolve("out").resolve(JSON));
    assertThat(violations(json.replaceFirst("\"line\":\\d+", "\"line\":0"))).isNotEmpty();
    assertThat(violations(json.replaceFirst("\"shop/", "\"/home/shop/"))).isNotEmpty();
    assertThat(violations(json.replaceFirst("\"decorator\"", "\"other\""))).isNotEmpty();
  }

  private static Compilation shop() {
    return Compilation.of(SHOP.resolve("in"));
  }

  private static String withoutLines(String json) {
    return json.replaceAll("\"line\":\\d+", "\"line\":null");
  }

  /** What the schema that users get has against a report. */
  private static List<String> violations(String json) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Folders.PAGES.resolve("report.schema.json")));
    return schema.validate(json, InputFormat.JSON).stream().map(it -> it.toString()).toList();
  }

  /** What javac says that is given no folder for sources. */
  private static String compile(Path source, Path classes, String named) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    java.io.StringWriter said = new java.io.StringWriter();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            said,
            null,
            null,
            List.of("-d", classes.toString(), "-classpath", "", OPTION + named),
            null,
            javac.getStandardFileManager(null, null, null).getJavaFileObjects(source));
    task.setProcessors(List.of(new DamaskIndexProcessor(), new DamaskProcessor()));
    assertThat(task.call()).isTrue();
    return said.toString();
  }
}
