package p;

import dev.damask.Validated;
import jakarta.validation.constraints.Digits;

@Validated
public class Weight {
  @Digits(integer = 5, fraction = 2) // NOTE NeverRejects
  public byte kilos;
}
