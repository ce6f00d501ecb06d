package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import java.util.function.Supplier;

@Validated
abstract class Lazily {

  @NotNull final Supplier<String> text;

  Lazily(Supplier<String> text) {
    this.text = text;
  }

  @NotNull
  abstract String text();
}
