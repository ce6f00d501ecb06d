package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Validated types that name generated types: their own, and those of others. */
final class OwnTypesInCyclesTest {

  private static final String BASKET =
      """
      @Validated class Basket {
        @Size(max = 3) List<%s BasketValidated> nested;
      }
      """;

  /** A compiler that does not show what is inside says so. */
  @ParameterizedTest
  @EnumSource
  void aCycleIsResolved(Compiler compiler) {
    Compiled compiled =
        Checked.compilation(BASKET.formatted("@NotNull")).with(compiler).compileWithoutErrors();
    boolean isShown =
        compiled.generated().text("p/BasketValidated.java").contains("<list element>");
    assertThat(isShown).isEqualTo(compiler == Compiler.JAVAC);
    assertThat(saysSo(compiled)).isEqualTo(!isShown);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoCycleIsWaitedFor(Compiler compiler) {
    Compiled compiled =
        Checked.compilation(
                """
                @Validated class Order {
                  List<@NotNull @Valid LineValidated> lines;
                  @Size(max = 2) LinesValidated all;
                }
                @Validated class Line { @NotNull String name; }
                @Validated class Lines extends ArrayList<String> { @NotNull String name; }
                """)
            .with(compiler)
            .compileWithoutErrors();
    String order = compiled.generated().text("p/OrderValidated.java");
    assertThat(order).contains("<list element>");
    assertThat(order).contains("LineValidated.violations(element, environment)");
    assertThat(order).contains("all.size() > 2");
    assertThat(saysSo(compiled)).isFalse();
  }

  /** By a generic superclass, and to the compiler that does not show what is inside, too. */
  @ParameterizedTest
  @EnumSource
  void aValidatorOfListsOfWhatIsYetToBeGeneratedIsFound(Compiler compiler) {
    Compiled compiled =
        Checked.compilation(
                """
                @Validated class Basket {
                  @Constraint(validatedBy = {Texts.class, Baskets.class, All.class})
                  @interface Known {
                    String message() default "must be known";
                    Class<?>[] groups() default {};
                    Class<? extends Payload>[] payload() default {};
                  }
                  static abstract class Base<K, E> implements ConstraintValidator<Known, Map<K, List<E>>> {
                    @Override public boolean isValid(Map<K, List<E>> map, ConstraintValidatorContext context) {
                      return true;
                    }
                  }
                  static abstract class ByText<E> extends Base<String, E> {}
                  static final class Texts extends ByText<String> {}
                  static final class Baskets extends ByText<BasketValidated> {}
                  static final class All implements ConstraintValidator<Known, Object> {
                    @Override public boolean isValid(Object all, ConstraintValidatorContext context) {
                      return true;
                    }
                  }
                  @Known TreeMap<String, List<BasketValidated>> baskets;
                  @Known List<? extends BasketValidated>[] all;
                }
                """)
            .with(compiler)
            .compileWithoutErrors();
    String basket = compiled.generated().text("p/BasketValidated.java");
    assertThat(basket).contains("new Basket.Baskets()");
    assertThat(basket).contains("new Basket.All()");
    assertThat(basket).doesNotContain("new Basket.Texts()");
  }

  private static boolean saysSo(Compiled compiled) {
    return Marker.ids(Marker.reported(compiled)).contains("NOTE UnseenConstraints");
  }
}
