package shapes;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

@Validated
public record Person(@NotNull @Email String email, @Min(0) int age, String note) {

  public Person {
    PersonValidated.check(email, age, note);
  }

  @Check(message = "adults need a note")
  boolean hasNote() {
    return age < 18 || note != null;
  }
}
