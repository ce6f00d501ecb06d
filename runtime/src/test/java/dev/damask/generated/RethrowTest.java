package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class RethrowTest {

  @Test
  void throwsCheckedAndUncheckedAsTheyAre() {
    for (Throwable failure :
        new Throwable[] {new IOException(), new IllegalStateException(), new Error()}) {
      Throwable thrown =
          assertThrows(
              Throwable.class,
              () -> {
                throw Rethrow.asIs(failure);
              });
      assertThat(thrown).isSameInstanceAs(failure);
    }
  }
}
