package awkward;

import dev.damask.Validated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.util.List;

/** Types and properties with the names of those that generated code uses. */
@Validated
public class Shop extends Names {
  @NotNull Pattern pattern;
  @jakarta.validation.constraints.Pattern(regexp = "x") java.lang.String violations;
  @jakarta.validation.constraints.Pattern(regexp = "y") java.lang.String VIOLATIONS_PATTERN;
  @Email java.lang.String environment;
  @DecimalMin("0.5") java.math.BigDecimal context;
  @NotNull BigDecimal bigDecimal;
  @Past java.time.LocalDate clock;
  @NotNull LocalDate localDate;
  @Min Object min;
  @Min(5) List<@Min Object> mins;
  @jakarta.validation.constraints.Min(1) int messages;
  @NotNull String string;
  @NotNull(message = "{a}") Message message;
}
