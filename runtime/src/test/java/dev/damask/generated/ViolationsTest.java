package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ViolationsTest {

  @Test
  void tellsOnceWhatAFieldAndItsGetterBothBreak() {
    Violations violations = Violations.add(null, "name", "must not be blank", "", NotBlank.class);
    violations = Violations.add(violations, "city", "must not be blank", "", NotBlank.class);
    violations = Violations.add(violations, "name", "must not be blank", " ", NotBlank.class);

    assertThat(Violations.list(violations).stream().map(Violation::toString))
        .containsExactly("name must not be blank", "city must not be blank")
        .inOrder();
  }

  @Test
  void keepsWhatDiffersInPathMessageOrConstraint() {
    Violations violations = Violations.add(null, "name", "is wrong", "", NotBlank.class);
    violations = Violations.add(violations, "city", "is wrong", "", NotBlank.class);
    violations = Violations.add(violations, "name", "is blank", "", NotBlank.class);
    violations = Violations.add(violations, "name", "is wrong", "", Size.class);

    assertThat(Violations.list(violations)).hasSize(4);
  }

  @Test
  void keepsTheOrderOfMany() {
    Violations violations = null;
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      paths.add("lines[" + i + "]");
      violations =
          Violations.add(violations, paths.get(i), "must not be blank", "", NotBlank.class);
    }

    assertThat(Violations.list(violations).stream().map(Violation::path))
        .containsExactlyElementsIn(paths)
        .inOrder();
  }

  @Test
  void listsThemUnmodifiably() {
    List<Violation> one =
        Violations.list(Violations.add(null, "name", "must not be blank", "", NotBlank.class));

    assertThrows(UnsupportedOperationException.class, one::clear);
  }
}
