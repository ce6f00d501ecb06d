package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made of the option that asks for the report, however it is written. */
final class ReportOptionTest {

  private static final String JSON = "damask-report.json";
  private static final Compilation PLAIN = Compilation.of("p/A.java", "package p; class A {}");
  private static final Compilation NO_TYPE =
      Compilation.of("p/package-info.java", "@Deprecated package p;");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aFolderThatCannotBeIsAnErrorWhereThereIsNoType(Compiler compiler) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    for (Compilation each : List.of(PLAIN, NO_TYPE)) {
      for (Path unwritable : List.of(file, file.resolve("in"), Path.of("/proc/damask"))) {
        Compiled compiled = each.with(compiler).options("-Adamask.report=" + unwritable).compile();
        assertThat(problems(compiled)).containsExactly("ReportUnwritable");
        assertThat(compiled.errors().get(0).toString()).contains(unwritable.toString());
      }
    }
    assertThat(Files.readString(file)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aFolderMayBeEmptyRelativeOrHaveSpaces(Compiler compiler) throws IOException {
    Compilation any = PLAIN.with(compiler);
    Compiled beside = any.options("-Adamask.report=").compileWithoutErrors();
    assertThat(beside.generated().files().keySet()).contains(JSON);

    Path spaces = folder.resolve("my reports/of today");
    any.options("-Adamask.report=" + spaces).compileWithoutErrors();
    assertThat(Files.exists(spaces.resolve(JSON))).isTrue();

    Path named = folder.resolve("relative");
    Path relative = Path.of("").toAbsolutePath().relativize(named);
    assertThat(relative.isAbsolute()).isFalse();
    any.options("-Adamask.report=" + relative).compileWithoutErrors();
    assertThat(Files.exists(named.resolve(JSON))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anOptionThatThereIsNotIsAnError(Compiler compiler) {
    for (Compilation each : List.of(PLAIN, NO_TYPE)) {
      for (String wrong : List.of("damask.reports", "damask.raport", "damask", "Damask.Report")) {
        Compiled compiled = each.with(compiler).options("-A" + wrong).compile();
        assertWithMessage(wrong).that(problems(compiled)).containsExactly("UnknownOption");
        assertThat(compiled.errors().get(0).toString()).contains("-A" + wrong + " is no option");
      }
    }
    Compiled several =
        PLAIN.with(compiler).options("-Adamask.b", "-Adamask.a=1", "-Aother.report").compile();
    assertThat(problems(several)).containsExactly("UnknownOption");
    assertThat(several.errors().get(0).toString()).contains("-Adamask.a, -Adamask.b is no option");
  }

  private static List<String> problems(Compiled compiled) {
    return compiled.errors().stream().map(it -> it.problem().orElse(it.toString())).toList();
  }
}
