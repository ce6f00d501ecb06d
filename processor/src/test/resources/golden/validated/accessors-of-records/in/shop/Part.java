package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

@Validated
record Part(@NotBlank String name, List<Part> parts) implements Nested<Part> {}
