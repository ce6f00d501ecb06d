package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.testing.Allocation;
import org.junit.jupiter.api.Test;

/** That checking valid values allocates nothing. */
final class ConstraintCostTest {

  private static final String VALUES =
      """
      package p;

      import jakarta.validation.constraints.*;
      import java.math.*;
      import java.util.*;

      @dev.damask.Validated
      public class Values implements Runnable {
        private String email = "first.last@example.org";

        @NotBlank @Email @Size(max = 64) public String getEmail() { return email; }
        public void setEmail(String email) { this.email = email; }

        @NotBlank CharSequence sequence = "abc";
        @Min(0) @Max(1000) @Digits(integer = 4, fraction = 0) @DecimalMax("999.5") int small = 300;
        @Min(0) @Max(1000) @Positive Long boxed = 900L;
        @Positive @DecimalMin("0.1") @DecimalMax("1E+300") double real = 0.5;
        @PositiveOrZero @Min(-3) Float single = 2.5F;
        @Min(1) @DecimalMax("99.5") @Positive @Digits(integer = 3, fraction = 2)
        BigDecimal price = new BigDecimal("12.50");
        @Min(1) @DecimalMax("99.5") @Positive BigInteger count = BigInteger.valueOf(12);
        @AssertTrue boolean agreed = true;
        @AssertFalse Boolean declined = false;
        @NotEmpty @Size(max = 3) List<String> list = List.of("a", "b");
        @NotEmpty Map<String, String> map = Map.of("a", "b");
        @Size(min = 1) int[] array = {1};
        @NotNull Object something = "x";
        @Null Object nothing;

        @Override public void run() {
          if (ValuesValidated.violations(this, dev.damask.Environment.system()) != null) {
            throw new AssertionError();
          }
          setEmail(email);
        }
      }
      """;

  @Test
  void checkingValidValuesAllocatesNothing() throws ReflectiveOperationException {
    Class<?> type =
        Compilation.of("p/Values.java", VALUES).compileWithoutErrors().load("p.ValuesValidated");
    Runnable values = (Runnable) type.getConstructor().newInstance();
    assertThat(Allocation.perRun(values)).isEqualTo(0);
  }
}
