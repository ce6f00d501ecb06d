package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.Positive;

@Validated
record Line(@Positive int count) {}
