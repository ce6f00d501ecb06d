package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrintedTest {

  /** Prints as whatever it is told to. */
  private record Told(Step<Told, String> text) {

    @Override
    public String toString() {
      try {
        return text.apply(this);
      } catch (Throwable failure) {
        throw Rethrow.asIs(failure);
      }
    }
  }

  @Test
  void valuesPrintAsTheyDo() {
    assertThat(Printed.of("text")).isEqualTo("text");
    assertThat(Printed.of(null)).isEqualTo("null");
    assertThat(Printed.of(new Told(told -> null))).isEqualTo("null");
    assertThat(Printed.of(List.of(1, 2))).isEqualTo("[1, 2]");
  }

  @Test
  void arraysPrintTheirContent() {
    assertThat(Printed.of(new int[] {1, 2})).isEqualTo("[1, 2]");
    assertThat(Printed.of(new Object[][] {{"a"}, null})).isEqualTo("[[a], null]");
  }

  @Test
  void whatCannotBePrintedIsSaidToBeSo() {
    Told told =
        new Told(
            it -> {
              throw new IllegalStateException("no session");
            });
    String said =
        "<" + Told.class.getName() + ", could not be printed: java.lang.IllegalStateException>";

    assertThat(Printed.of(told)).isEqualTo(said);
    assertThat(Printed.of(new Object[] {told})).contains("could not be printed");
    assertThat(Printed.of(told, it -> "Told[" + it + "]")).isEqualTo(said);
  }

  @Test
  void listsThatContainOneAnotherEnd() {
    List<Object> one = new ArrayList<>();
    List<Object> other = new ArrayList<>(List.of(one));
    one.add(other);

    assertThat(Printed.of(one))
        .isEqualTo("<java.util.ArrayList, could not be printed: java.lang.StackOverflowError>");
  }

  @Test
  void interruptsAreKeptAndErrorsOfTheVirtualMachineThrown() {
    Told interrupted =
        new Told(
            it -> {
              throw new InterruptedException();
            });
    Told full =
        new Told(
            it -> {
              throw new OutOfMemoryError();
            });

    assertThat(Printed.of(interrupted)).contains("could not be printed");
    assertThat(Thread.interrupted()).isTrue();
    assertThrows(OutOfMemoryError.class, () -> Printed.of(full));
  }
}
