package p;

import dev.damask.Sensitive;
import dev.damask.Validated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A record that is secret as a whole: no message shows what it consists of. */
@Validated
@Sensitive
public record Card(
    @Min(value = 1000, message = "is ${validatedValue}") int pin,
    List<@Size(max = 4, message = "is ${validatedValue}") String> numbers) {}
