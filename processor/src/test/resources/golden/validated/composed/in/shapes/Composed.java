package shapes;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import dev.damask.validate.Check;
import jakarta.validation.constraints.NotBlank;

@Decorate
@Validated
public class Composed {
  private @NotBlank String name;

  public Composed(String name) {
    this.name = name;
  }

  protected Composed() {}

  public String getName() {
    return name;
  }

  @Timed
  public void setName(String name) {
    this.name = name;
  }

  @Check(message = "the name is taken")
  protected boolean isFree() {
    return true;
  }

  @Validated
  @Decorate
  interface Face {
    @Timed
    @NotBlank
    String getName();
  }
}
