package dev.damask.validate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.generated.Violations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ValidationExceptionTest {

  private static final Violation AGE = new Violation("age", "must be null", 5, Check.class);
  private static final Violation WHOLE = new Violation("", "ends too early", "x", Check.class);

  @Test
  void itsMessageSaysAll() {
    List<Violation> violations = new ArrayList<>(List.of(AGE, WHOLE));
    ValidationException exception = new ValidationException(violations);
    violations.clear();
    assertThat(exception).hasMessageThat().isEqualTo("age must be null; ends too early");
    assertThat(exception.violations()).containsExactly(AGE, WHOLE).inOrder();
    assertThrows(UnsupportedOperationException.class, () -> exception.violations().clear());
  }

  @Test
  void thereIsAlwaysAViolation() {
    assertThrows(IllegalArgumentException.class, () -> new ValidationException(List.of()));
  }

  @Test
  void itTravelsWithoutItsViolations() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new ValidationException(List.of(AGE)));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ValidationException read = (ValidationException) in.readObject();
      assertThat(read).hasMessageThat().isEqualTo("age must be null");
      assertThat(read.violations()).isEmpty();
    }
  }

  @Test
  void violationsInsideOthersGetTheirPath() {
    Violations inner = Violations.add(null, "city", "a", null, Check.class);
    inner = Violations.add(inner, "", "b", null, Check.class);
    Violations all = Violations.addAll(null, "address", inner);
    assertThat(Violations.list(all, Environment.system()).stream().map(Violation::path))
        .containsExactly("address.city", "address")
        .inOrder();
    assertThat(Violations.addAll(null, "address", null)).isNull();
    assertThat(Violations.list(null, Environment.system())).isEmpty();
  }
}
