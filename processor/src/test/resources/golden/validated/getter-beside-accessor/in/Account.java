package people;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.AssertTrue;

/** A class with two methods that may be getters of each property. */
@Validated
public class Account {

  private String name = "";
  private boolean open;

  @NotBlank
  public String getName() {
    return name;
  }

  /** As it is shown. */
  public String name() {
    return "Account " + name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @AssertTrue
  public boolean isOpen() {
    return open;
  }

  /** Whether it ever was. */
  public boolean getOpen() {
    return true;
  }
}
