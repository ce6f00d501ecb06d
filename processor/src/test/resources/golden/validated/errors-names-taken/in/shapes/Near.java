package shapes;

import dev.damask.Validated;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Validated
class Near {
  @NotNull String name;

  boolean validate() {
    return validate(this).isEmpty();
  }

  static List<Violation> validate(Near near) {
    return NearValidated.validate(near);
  }

  @Validated
  interface AlsoNear {
    @NotNull
    String getName();

    static boolean validate(AlsoNear near) {
      return Near_AlsoNearValidated.validate(near).isEmpty();
    }
  }
}
