package p;

import dev.damask.Validated;
import jakarta.validation.constraints.Size;

/** Secret by what it extends: its text shows nothing. */
@Validated
public interface Key extends Secret {

  @Size(max = 4, message = "is ${validatedValue}")
  String getBits();

  String getOwner();
}
