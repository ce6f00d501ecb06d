package shop;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.Map;

@Validated
@Balanced(by = {"in", "out"}, of = Account.class)
public class Account {
  @Pattern(
      regexp = "</script>\\d{2}(\"|\\s)+\t\u2028",
      flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL},
      message = "<img src=x onerror=alert(1)>\n{regexp}")
  public String iban = "";

  @DecimalMin(value = "0.5", inclusive = false)
  @Digits(integer = 9, fraction = 2)
  public BigDecimal amount = BigDecimal.ONE;

  @Size(min = 0, max = 9)
  @Shown(least = 2)
  public String holder = "ada";

  public Map<@Size(min = 2, message = "short") String, @Positive Integer> shares = Map.of();

  @Check(message = "closed accounts have nothing")
  static boolean isEmptyWhereClosed(BigDecimal amount) {
    return amount.signum() > 0;
  }
}
