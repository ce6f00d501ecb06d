package both;

import dev.damask.Validated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

@Validated
public record Order<N extends Number & CharSequence, D extends BigDecimal & CharSequence>(
    @Digits(integer = 3, fraction = 2) @DecimalMin("1") @Size(min = 1) Amount amount,
    @DecimalMax(value = "3", inclusive = false) @Min(1) @Positive @NotBlank N number,
    @Digits(integer = 3, fraction = 2) @DecimalMin("1") D decimal,
    List<@Digits(integer = 3, fraction = 2) Amount> all,
    @Digits(integer = 3, fraction = 2) @DecimalMin("1") CharSequence text) {}
