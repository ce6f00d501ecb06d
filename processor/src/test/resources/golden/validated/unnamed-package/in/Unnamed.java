import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated
public record Unnamed(@NotNull String name) {}
