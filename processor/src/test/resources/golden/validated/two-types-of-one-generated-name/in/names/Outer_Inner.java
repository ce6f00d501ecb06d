package names;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated // ERROR GeneratedNameTwice
record Outer_Inner(@NotNull String text) {}
