package dev.damask.samples.validated;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An order, valid with all that is in it.
 *
 * @param lines what is ordered
 * @param notes notes by their authors
 * @param ordered the day of the order
 * @param delivered the day of the delivery; null while it is under way
 */
@Validated
public record Order(
    @NotEmpty List<@NotNull @Valid OrderLine> lines,
    Map<String, @Size(max = 20) String> notes,
    @NotNull LocalDate ordered,
    LocalDate delivered) {

  /** A rule over two properties. */
  @Check(message = "an order cannot be delivered before it is made")
  boolean isDeliveredAfterwards() {
    return delivered == null || ordered == null || !delivered.isBefore(ordered);
  }
}
