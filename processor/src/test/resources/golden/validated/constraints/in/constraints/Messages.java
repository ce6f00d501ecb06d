package constraints;

import dev.damask.Validated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Messages: fixed, with attributes, from a bundle, and with the value. */
@Validated
public record Messages(
    @Min(value = 18, message = "you are too young") int age,
    @Size(min = 3, max = 9, message = "of {min} to {max} letters, not \\{{max}\\}") String name,
    @Max(value = 5, message = "{user.stars}") int stars,
    @Email(message = "no address: ${validatedValue}") String email,
    @Pattern(regexp = "\\$\\d+", message = "\\${validatedValue} must match {regexp}") String price,
    @NotNull(message = "{jakarta.validation.constraints.NotBlank.message}") String note) {}
