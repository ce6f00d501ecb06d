package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That golden folders fail when they should, with a small processor in Damask's place. */
final class GoldenCaseTest {

  private static final String GOOD = "package p;\n@Deprecated class Foo {}\n";
  private static final String BAD =
      "package p;\nclass Foo {\n  @Deprecated void old() {} // ERROR DeprecatedMethod\n}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aGoodCasePassesOnceUpdated(Compiler compiler) throws IOException {
    GoldenCase golden = golden(GOOD);
    Compiled compiled = compile(golden, compiler);
    assertThat(golden.complaints(compiler, compiled)).hasSize(2);
    golden.update(compiled.generated());
    assertThat(golden.complaints(compiler, compiled)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void missingExtraAndDifferentFilesAreSeen(Compiler compiler) throws IOException {
    GoldenCase golden = golden(GOOD);
    golden.update(
        Sources.NONE
            .with("p/Lost.java", "")
            .with("p/FooTag.java", "package p;\n\npublic class FooTag {}\n"));
    assertThat(golden.complaints(compiler, compile(golden, compiler)))
        .containsExactly(
            "generated but not wanted: META-INF/FooTag\nFooTag\n",
            "different: p/FooTag.java\n@@ line 3\n  package p;\n  \n- public class FooTag {}\n"
                + "+ public final class FooTag {}\n  \n",
            "not generated: p/Lost.java");
  }

  @ParameterizedTest
  @EnumSource
  void nothingGeneratedIsSeen(Compiler compiler) throws IOException {
    GoldenCase golden = golden("class Foo {}");
    assertThat(golden.complaints(compiler, compile(golden, compiler)))
        .containsExactly("nothing was generated");
  }

  @ParameterizedTest
  @EnumSource
  void aMarkedErrorPasses(Compiler compiler) throws IOException {
    GoldenCase golden = golden(BAD);
    assertThat(golden.isGood()).isFalse();
    assertThat(golden.complaints(compiler, compile(golden, compiler))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void otherMarkersDoNot(Compiler compiler) throws IOException {
    GoldenCase golden = golden(BAD.replace("DeprecatedMethod", "Other DeprecatedMethod"));
    // Under ecj, places do not count.
    String place = compiler == Compiler.ECJ ? "" : "p/Foo.java:3: ";
    assertThat(golden.complaints(compiler, compile(golden, compiler)))
        .containsExactly("not reported: " + place + "ERROR Other");
    golden = golden(BAD.replace("// ERROR", "//"));
    assertThat(golden.complaints(compiler, compile(golden, compiler)))
        .contains("reported but not marked: " + place + "ERROR DeprecatedMethod");
    golden = golden(BAD.replace("// ERROR", "// NOTE"));
    assertThat(golden.complaints(compiler, compile(golden, compiler))).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void theCompilersOwnErrorIsSeenBesideAMarkedOne(Compiler compiler) throws IOException {
    GoldenCase golden = golden(BAD.replace("void old() {}", "int old() { return \"\"; }"));
    assertThat(golden.complaints(compiler, compile(golden, compiler))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void optionsAreRead(Compiler compiler) throws IOException {
    GoldenCase golden = golden("@Deprecated class Foo {}");
    Files.writeString(golden.folder().resolve("options.txt"), "-proc:none\n");
    assertThat(golden.complaints(compiler, compile(golden, compiler)))
        .containsExactly("nothing was generated");
  }

  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void aWarningIsSeen(Compiler compiler) throws IOException {
    GoldenCase golden = golden(GOOD.replace("{}", "{ java.util.List x; }"));
    List<String> complaints = golden.complaints(compiler, compile(golden, compiler));
    assertThat(complaints.toString()).contains("p/Foo.java:2: WARNING compiler.warn.raw.class.use");
  }

  private GoldenCase golden(String source) throws IOException {
    Path golden = folder.resolve("pattern/case");
    Sources.NONE.with("p/Foo.java", source).write(golden.resolve("in"));
    return GoldenCase.read(golden);
  }

  private static Compiled compile(GoldenCase golden, Compiler compiler) throws IOException {
    return golden.compilation(compiler).processors(TagProcessor::new).compile();
  }
}
