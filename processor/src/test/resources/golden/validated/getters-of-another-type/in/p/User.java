package p;

import dev.damask.Validated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Getters whose types are not those of the fields are left as they are, and none is added. */
@Validated
class User {
  @Email String email;
  @NotNull List<String> names;
  @NotNull User instance;

  Optional<String> getEmail() {
    return Optional.ofNullable(email);
  }

  public final Iterable<String> getNames() {
    return names;
  }

  static User getInstance() {
    return new User();
  }

  /** So are inherited ones. */
  @Validated
  static class Admin extends User {
    @NotNull Integer level;
  }
}
