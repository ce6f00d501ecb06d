package people;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;

@Validated
public record Address(@NotBlank String city) {}
