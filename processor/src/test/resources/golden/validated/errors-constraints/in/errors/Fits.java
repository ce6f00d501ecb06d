package errors;

import dev.damask.Validated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.List;

@Validated
public interface Fits {
  @Min(1) // ERROR ConstraintType
  boolean isOpen();

  @Email // ERROR ConstraintType
  int getEmail();

  @Size(max = 3) // ERROR ConstraintType
  Integer getCount();

  @NotBlank // ERROR ConstraintType
  List<String> getNames();

  @Future // ERROR ConstraintType
  String getDay();

  @AssertTrue // ERROR ConstraintType
  String getAgreed();

  @NotNull // ERROR NullOnPrimitive
  int getAge();

  @Null // ERROR NullOnPrimitive
  double getHeight();

  @NotNull
  @Min(1)
  Integer getYears();
}
