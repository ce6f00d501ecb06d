package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;

@Validated
abstract class Named {

  private final String prefix;

  Named(@SuppressWarnings("unused") String prefix) {
    this.prefix = prefix;
  }

  @NotBlank
  abstract String name();

  protected abstract void name(String name);

  public String full() {
    return prefix + name();
  }

  @Override
  public String toString() {
    return full();
  }
}
