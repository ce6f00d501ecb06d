package dev.damask.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden folder under every compiler: the problems on the marked lines and no others, no
 * other message, and the files of {@code out} byte for byte. {@code -Dgolden.update=true} rewrites
 * {@code out}; {@code -Dgolden.only=decorate/retry,validated} runs only the folders that begin so.
 */
final class GoldenTest {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String ONLY = System.getProperty("golden.only", "");

  @TestFactory
  Stream<DynamicTest> golden() throws IOException {
    return GoldenCase.all(Folders.GOLDEN).stream()
        .filter(golden -> Stream.of(ONLY.split(",")).anyMatch(golden.name()::startsWith))
        .flatMap(
            golden ->
                golden.compilers().stream()
                    .map(
                        compiler ->
                            dynamicTest(
                                golden.name() + " " + compiler, () -> check(golden, compiler))));
  }

  @Test
  void everyFolderHasSources() throws IOException {
    List<GoldenCase> all = GoldenCase.all(Folders.GOLDEN);
    assertWithMessage("golden folders").that(all).isNotEmpty();
    for (GoldenCase golden : all) {
      assertWithMessage(golden.name()).that(golden.in().files()).isNotEmpty();
    }
  }

  private static void check(GoldenCase golden, Compiler compiler) throws IOException {
    Compiled compiled = golden.compilation(compiler).compile();
    if (UPDATE && compiler == Compiler.JAVAC) {
      golden.update(compiled.generated());
    }
    List<String> complaints = new ArrayList<>(golden.complaints(compiler, compiled));
    complaints.addAll(Coverage.complaints(compiled));
    assertWithMessage("\n%s\n%s", String.join("\n", complaints), golden.folder())
        .that(complaints)
        .isEmpty();
  }
}
