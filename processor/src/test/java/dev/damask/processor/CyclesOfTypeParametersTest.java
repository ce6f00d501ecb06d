package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cycles end, too, where a subclass says what the type parameter of a {@code @Valid} property is.
 */
final class CyclesOfTypeParametersTest {

  private static final Checked TYPES =
      Checked.of(
          """
          public class Use {
            static List<Violation> tree() {
              Part part = new Part();
              part.children = List.of(part, new Part());
              return PartValidated.validate(part);
            }
            static List<Violation> ring() {
              Whole whole = new Whole();
              whole.content = new Half();
              whole.content.content = whole;
              return WholeValidated.validate(whole);
            }
          }
          abstract class Tree<T> { List<@Valid T> children; }
          abstract class Holder<T> { @Valid T content; }
          @Validated class Part extends Tree<Part> { @NotNull String name; }
          @Validated class Whole extends Holder<Half> { @NotNull String name; }
          @Validated class Half extends Holder<Whole> { @NotNull String name; }
          """);

  @ParameterizedTest
  @CsvSource({
    "tree, '[children[1].name must not be null, name must not be null]'",
    "ring, '[content.name must not be null, name must not be null]'"
  })
  void theyEnd(String objects, String violations) throws Throwable {
    assertThat(TYPES.use(objects).toString()).isEqualTo(violations);
  }
}
