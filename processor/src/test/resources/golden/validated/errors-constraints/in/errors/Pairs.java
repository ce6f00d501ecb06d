package errors;

import dev.damask.Validated;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

@Validated
public interface Pairs {
  @Null
  @NotBlank // ERROR Contradiction
  String getName();

  @Min(5)
  @Max(3) // ERROR Contradiction
  int getStars();

  @Min(3)
  @Max(3)
  int getFixed();

  @Positive
  @DecimalMax(value = "0.0") // ERROR Contradiction
  double getRatio();

  @Positive
  @Negative // ERROR Contradiction
  long getSign();

  @NotEmpty
  @Size(max = 0) // ERROR Contradiction
  String getText();

  @Size(min = 5)
  @Size(max = 4)
  String getLine(); // ERROR Contradiction

  @Size(min = 2)
  @Size(max = 4)
  String getShort();

  @Past
  @FutureOrPresent // ERROR Contradiction
  LocalDate getDay();

  @Past
  @Future // ERROR Contradiction
  LocalDate getNever();

  @PastOrPresent
  @FutureOrPresent
  LocalDate getToday();

  @AssertTrue
  @AssertFalse // ERROR Contradiction
  boolean isBoth();
}
