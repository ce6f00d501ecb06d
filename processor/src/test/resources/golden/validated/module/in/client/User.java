package client;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

/** A user. */
@Validated
public class User {
  private @NotNull String name;

  /** Makes one. */
  public User(String name) {
    this.name = name;
  }

  /** Its name. */
  public String getName() {
    return name;
  }
}
