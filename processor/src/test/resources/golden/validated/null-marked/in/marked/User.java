package marked;

import dev.damask.Environment;
import dev.damask.Validated;
import dev.damask.validate.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Validated
class User {
  private @NotBlank String name;
  private @Email @Nullable String email;
  private @Past @Nullable LocalDate born;
  private @Valid @Nullable User boss;
  private final List<@NotBlank String> tags;
  private Map<@NotBlank String, @Size(max = 3) String> phones = Map.of();

  User(String name, @Nullable String email, List<String> tags) {
    this.name = name;
    this.email = email;
    this.tags = tags;
  }

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  @Nullable String getEmail() {
    return email;
  }

  void setEmail(@Nullable String email) {
    this.email = email;
  }

  @Nullable LocalDate getBorn() {
    return born;
  }

  @Nullable User getBoss() {
    return boss;
  }

  void setBoss(@Nullable User boss) {
    this.boss = boss;
  }

  List<String> getTags() {
    return tags;
  }

  Map<String, String> getPhones() {
    return phones;
  }

  /** An interface's properties. */
  @Validated
  interface Named {
    @NotBlank String getTitle();

    @Nullable @Size(min = 2) String getSubtitle();

    void setSubtitle(@Nullable String subtitle);

    Optional<@NotNull String> getNick();
  }

  static int use() {
    User user = new UserValidated("ada", null, List.of("a"));
    user.setEmail(null);
    user.setBoss(null);
    List<Violation> violations = UserValidated.validate(user, Environment.system());
    Named named = new User_NamedValidated("t", null, Optional.empty());
    named.setSubtitle(null);
    return violations.size() + named.getTitle().length();
  }
}
