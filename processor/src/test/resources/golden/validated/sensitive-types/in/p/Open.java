package p;

import dev.damask.Sensitive;
import dev.damask.Validated;
import jakarta.validation.constraints.Size;

/** Only one of its properties is secret. */
@Validated
public interface Open {

  @Size(max = 4, message = "is ${validatedValue}")
  String getName();

  @Sensitive
  @Size(max = 4, message = "is ${validatedValue}")
  String getWord();
}
