package errors;

import dev.damask.Validated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

@Validated
public interface Texts {
  @Size(max = 3, message = "${validatedValue.length()} is too long") // ERROR MessageExpression
  String getName();

  @Size(max = 3, message = "${validatedValue} is longer than \\${max}")
  String getTitle();

  @Min(value = 1, message = "at least {value") // ERROR MessageBraces
  int getCount();

  @Min(value = 1, message = "at least value}") // ERROR MessageBraces
  int getSize();

  @Min(value = 1, message = "at least \\{{value}\\}")
  int getLength();

  @NotNull(groups = Runnable.class) // ERROR ConstraintGroups
  String getNote();

  @NotNull(groups = Default.class)
  String getText();
}
