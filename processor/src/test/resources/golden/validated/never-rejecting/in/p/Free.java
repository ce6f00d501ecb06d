package p;

import dev.damask.Validated;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

@Validated
record Free(
    @Size(min = 0) // NOTE NeverRejects
        String text,
    @Min(-128) // NOTE NeverRejects
        Byte small,
    @DecimalMax("32767.5") // NOTE NeverRejects
        short number,
    @Max(Long.MAX_VALUE) // NOTE NeverRejects
        long large,
    @Max(Long.MAX_VALUE) double ratio, // rejects what is no number
    @Pattern(regexp = ".*", flags = Pattern.Flag.DOTALL) // NOTE NeverRejects
        String any,
    List<@Size String> texts, // NOTE NeverRejects
    Map<@Size String, @NotNull String> map, // NOTE NeverRejects
    @Loose // NOTE NeverRejects
        String loose,
    @Whole // NOTE NeverRejects
        String whole,
    @Loose // NOTE NeverRejects
        @NotNull String needed) {

  @Size
  @Pattern(regexp = "(?s).*")
  @Constraint(validatedBy = {})
  @interface Loose {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @Size
  @Constraint(validatedBy = {})
  @ReportAsSingleViolation
  @interface Whole {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }
}
