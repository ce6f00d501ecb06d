package p;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Validated
record Group(@NotNull @Valid Shape first, List<@Valid Shape> others) implements Shape {}
