package dev.damask.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every golden folder under older and newer releases of ecj than {@link GoldenTest} knows. */
final class OtherEcjTest {

  private static final String ONLY = System.getProperty("golden.only", "");

  @TestFactory
  Stream<DynamicContainer> golden() throws IOException {
    List<GoldenCase> all =
        GoldenCase.all(Folders.GOLDEN).stream()
            .filter(golden -> golden.name().startsWith(ONLY))
            .filter(golden -> golden.compilers().contains(Compiler.ECJ))
            .toList();
    List<DynamicContainer> releases = new ArrayList<>();
    for (OtherEcj ecj : OtherEcj.here()) {
      releases.add(dynamicContainer(ecj.toString(), tests(ecj, all)));
    }
    return releases.stream();
  }

  private static Stream<DynamicTest> tests(OtherEcj ecj, List<GoldenCase> all) throws IOException {
    Supplier<JavaCompiler> compilers = ecj.compilers();
    List<DynamicTest> tests = new ArrayList<>();
    for (GoldenCase golden : all) {
      if (!golden.isLeftOut(ecj)) {
        tests.add(dynamicTest(golden.name() + " " + ecj, () -> check(golden, compilers.get())));
      }
    }
    return tests.stream();
  }

  private static void check(GoldenCase golden, JavaCompiler ecj) throws IOException {
    Compiled compiled = golden.compilation(Compiler.ECJ).compile(ecj);
    List<String> complaints = golden.complaints(Compiler.ECJ, compiled);
    assertWithMessage("\n%s\n%s", String.join("\n", complaints), golden.folder())
        .that(complaints)
        .isEmpty();
  }
}
