package groups;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;

/** The compiler copies annotations of a component to its field, its getter and its parameter. */
@Validated
public record Booking(
    @Valid @ConvertGroup(from = Default.class, to = Booking.Draft.class) // ERROR GroupConversion
        Guest guest,
    List<@Valid @ConvertGroup(from = Default.class, to = Booking.Draft.class) Guest>
        others, // ERROR GroupConversion
    @Valid
        @ConvertGroup(from = Default.class, to = Booking.Draft.class)
        @ConvertGroup(from = Booking.Draft.class, to = Default.class)
        Guest payer, // ERROR GroupConversion
    @Valid Guest near) {

  interface Draft {}

  @Validated
  public record Guest(@NotNull String name) {}
}
