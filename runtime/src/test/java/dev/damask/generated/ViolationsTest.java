package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class ViolationsTest {

  @Test
  void tellsOnceWhatAFieldAndItsGetterBothBreak() {
    Violations violations = Violations.add(null, "name", "must not be blank", "", NotBlank.class);
    violations = Violations.add(violations, "city", "must not be blank", "", NotBlank.class);
    violations = Violations.add(violations, "name", "must not be blank", "", NotBlank.class);
    violations = Violations.add(violations, "age", "is wrong", 1000, Min.class);
    violations = Violations.add(violations, "age", "is wrong", 1000, Min.class);

    assertThat(Violations.list(violations, Environment.system()).stream().map(Violation::toString))
        .containsExactly("name must not be blank", "city must not be blank", "age is wrong")
        .inOrder();
  }

  @Test
  void keepsEqualElementsThatAreNotTheSame() {
    String path = "tags[].<iterable element>";
    Violations violations = Violations.add(null, path, "is wrong", " ", NotBlank.class);
    violations = Violations.add(violations, path, "is wrong", " ", NotBlank.class);
    violations = Violations.add(violations, path, "is wrong", "  ", NotBlank.class);
    violations = Violations.add(violations, path, "is wrong", 1000, Min.class);
    violations = Violations.add(violations, path, "is wrong", 1001, Min.class);

    assertThat(Violations.list(violations, Environment.system()).stream().map(Violation::value))
        .containsExactly(" ", "  ", 1000, 1001)
        .inOrder();
  }

  @Test
  void keepsWhatDiffersInTheConstraintsAttributes() {
    Message message = Message.of("is wrong");
    Violations violations =
        Violations.add(null, "code", message.with("regexp", "a"), "", Pattern.class);
    violations = Violations.add(violations, "code", message.with("regexp", "b"), "", Pattern.class);
    violations = Violations.add(violations, "code", message.with("regexp", "a"), "", Pattern.class);

    assertThat(
            Violations.list(violations, Environment.system()).stream()
                .map(it -> it.attributes().get("regexp")))
        .containsExactly("a", "b")
        .inOrder();
  }

  @Test
  void keepsWhatSeveralObjectsUnderOnePathBreak() {
    Violations one = Violations.add(null, "name", Message.of("is wrong"), null, NotBlank.class);
    Violations all = Violations.addAll(null, "lines[]", "first", one);
    all = Violations.addAll(all, "lines[]", "second", one);
    all = Violations.addAll(all, "lines[]", "first", one);
    Violations deeper = Violations.addAll(null, "order", "outer", all);

    assertThat(Violations.list(all, Environment.system()).stream().map(Violation::toString))
        .containsExactly("lines[].name is wrong", "lines[].name is wrong");
    assertThat(Violations.list(deeper, Environment.system()).stream().map(Violation::toString))
        .containsExactly("order.lines[].name is wrong", "order.lines[].name is wrong");
  }

  @Test
  void keepsWhatDiffersInPathMessageOrConstraint() {
    Violations violations = Violations.add(null, "name", "is wrong", "", NotBlank.class);
    violations = Violations.add(violations, "city", "is wrong", "", NotBlank.class);
    violations = Violations.add(violations, "name", "is blank", "", NotBlank.class);
    violations = Violations.add(violations, "name", "is wrong", "", Size.class);

    assertThat(Violations.list(violations, Environment.system())).hasSize(4);
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

    assertThat(Violations.list(violations, Environment.system()).stream().map(Violation::path))
        .containsExactlyElementsIn(paths)
        .inOrder();
  }

  @Test
  void listsThemUnmodifiably() {
    List<Violation> one =
        Violations.list(
            Violations.add(null, "name", "must not be blank", "", NotBlank.class),
            Environment.system());

    assertThrows(UnsupportedOperationException.class, one::clear);
  }

  @Test
  void asksForTheLanguageWhereSomethingIsWrongAndOnce() {
    AtomicInteger asked = new AtomicInteger();
    Environment environment =
        Environment.builder()
            .locale(
                () -> {
                  asked.incrementAndGet();
                  return Locale.FRENCH;
                })
            .build();
    assertThat(Violations.list(null, environment)).isEmpty();
    assertThat(asked.get()).isEqualTo(0);
    Violations violations = Violations.add(null, "a", Messages.notNull(), null, NotBlank.class);
    violations = Violations.add(violations, "b", Messages.notNull(), null, NotBlank.class);
    assertThat(Violations.list(violations, environment)).hasSize(2);
    assertThat(asked.get()).isEqualTo(1);
  }

  @Test
  void tellsWhatIsWrongThoughNobodyKnowsTheLanguage() {
    Violations violations = Violations.add(null, "a", Messages.notNull(), null, NotBlank.class);
    Supplier<Locale> failing =
        () -> {
          throw new IllegalStateException("no request");
        };
    Environment thrown = Environment.builder().locale(failing).build();
    Environment none = Environment.builder().locale(() -> null).build();
    assertThat(Violations.list(violations, thrown).toString()).isEqualTo("[a must not be null]");
    assertThat(Violations.list(violations, none).toString()).isEqualTo("[a must not be null]");
  }
}
