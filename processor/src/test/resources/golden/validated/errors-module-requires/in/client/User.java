package client;

import dev.damask.Validated;

/** A user. */
@Validated // ERROR MissingRequires
public class User {
  /** Makes one. */
  public User() {}
}
