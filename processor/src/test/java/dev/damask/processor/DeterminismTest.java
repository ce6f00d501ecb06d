package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Neither the order of the sources nor the compiler changes a byte of what is generated. */
final class DeterminismTest {

  @TestFactory
  Stream<DynamicTest> sameBytes() throws IOException {
    return GoldenCase.all(Folders.GOLDEN).stream()
        .filter(GoldenCase::isGood)
        .map(golden -> dynamicTest(golden.name(), () -> check(golden)));
  }

  private static void check(GoldenCase golden) throws IOException {
    Compilation compilation = Compilation.of(golden.in());
    Sources generated = compilation.compileWithoutErrors().generated();
    assertThat(generated.files()).isNotEmpty();
    for (Compiler compiler : golden.compilers()) {
      Compilation reversed = compilation.with(golden.in().reversed()).with(compiler);
      Sources again = reversed.compileWithoutErrors().generated();
      assertThat(Difference.between(generated, again)).isEmpty();
    }
  }
}
