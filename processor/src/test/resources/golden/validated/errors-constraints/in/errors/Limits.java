package errors;

import dev.damask.Validated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Validated
public interface Limits {
  @DecimalMin("0,5") // ERROR NumberFormat
  BigDecimal getShare();

  @DecimalMin("5E-1")
  BigDecimal getHalf();

  @Size(min = -1) // ERROR NegativeLimit
  String getName();

  @Size(max = -1) // ERROR NegativeLimit
  String getTitle();

  @Digits(integer = 3, fraction = -2) // ERROR NegativeLimit
  BigDecimal getPrice();

  @Size(min = 3, max = 2) // ERROR CrossedLimits
  String getCode();

  @Size(min = 3, max = 3)
  String getCurrency();

  @Digits(integer = 0, fraction = 2) // ERROR CrossedLimits
  int getCents();

  @Digits(integer = 0, fraction = 2)
  BigDecimal getCent();

  @Pattern(regexp = "[a-z") // ERROR RegexSyntax
  String getKey();

  @Email(regexp = "*") // ERROR RegexSyntax
  String getEmail();

  @Pattern(regexp = "[a-z]*")
  String getWord();
}
