package types;

import dev.damask.Validated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;

@Validated
public interface Numbers<N extends Integer, D extends BigDecimal & Comparable<BigDecimal>> {
  @Min(-1)
  @Max(100)
  @Digits(integer = 2, fraction = 0)
  byte getTiny();

  @Min(5_000_000_000L)
  @DecimalMax(value = "1E+18", inclusive = false)
  Long getLarge();

  @DecimalMin("0.5")
  @DecimalMax("99.5")
  int getWhole();

  @DecimalMin("1E+30")
  Short getUnreachable();

  @DecimalMin("0.5")
  @Max(10)
  float getReal();

  @Positive
  @DecimalMax(value = "1E+400", inclusive = false)
  double getPrecise();

  @PositiveOrZero
  @Digits(integer = 3, fraction = 2)
  Double getBoxed();

  @Negative
  double getBelow();

  @Min(1)
  @DecimalMax("1000.50")
  @Digits(integer = 4, fraction = 2)
  BigDecimal getPrice();

  @NegativeOrZero
  BigDecimal getDebt();

  @Min(1)
  @DecimalMax("1000.50")
  @DecimalMin("-123456789012345678901234567890")
  BigInteger getCount();

  @Positive
  @DecimalMax("1E+1000000")
  BigInteger getHuge();

  @Min(0)
  @Max(7)
  AtomicInteger getAtomic();

  @Min(1)
  @DecimalMax("5.5")
  String getText();

  @Min(3)
  N getVariable();

  @Positive
  D getBounded();
}
