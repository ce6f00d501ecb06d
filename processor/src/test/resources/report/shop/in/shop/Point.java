package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.*;

@Validated
public record Point(@Min(0) int x, @Negative long y, String label) {}
