package p;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;

@Validated
class Drawing {
  @Valid Shape shape; // ERROR ValidTarget

  List<@Valid Nested> nested; // ERROR ValidTarget

  @Valid Fine fine;

  sealed interface Shape permits Circle, Square {}

  @Validated
  record Circle(@Positive double radius) implements Shape, Nested, Fine {}

  record Square(@Positive double side) implements Shape {}

  sealed interface Nested permits Circle, Inner {}

  sealed interface Inner extends Nested permits Kind {}

  enum Kind implements Inner {}

  sealed interface Fine permits Circle {}
}
