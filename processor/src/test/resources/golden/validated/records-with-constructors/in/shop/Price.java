package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;

/** Has other constructors whose parameters have the names of the components. */
@Validated
public record Price(@NotNull @Positive BigDecimal value, @NotNull List<String> notes) {
  public Price(String value, List<String> notes) {
    this(new BigDecimal(value), notes);
  }

  public Price(BigDecimal value, String... notes) {
    this(value, List.of(notes));
  }
}
