package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Under no compiler the order of the sources changes a byte of what is generated: {@link
 * GoldenTest} compares it with {@code out} for one order, this for the other. It compiles no
 * further than processors go, since the same bytes compile to the same end.
 */
final class DeterminismTest {

  @TestFactory
  Stream<DynamicTest> sameBytes() throws IOException {
    return GoldenCase.all(Folders.GOLDEN).stream()
        .filter(GoldenCase::isGood)
        .flatMap(
            golden ->
                golden.compilers().stream()
                    .map(
                        compiler ->
                            dynamicTest(
                                golden.name() + " " + compiler, () -> check(golden, compiler))));
  }

  private static void check(GoldenCase golden, Compiler compiler) throws IOException {
    Compilation reversed =
        golden.compilation(compiler).with(golden.in().reversed()).options("-proc:only");
    Sources generated = reversed.compileWithoutErrors().generated();
    assertThat(generated.files()).isNotEmpty();
    assertThat(Difference.between(golden.out(), generated)).isEmpty();
  }
}
