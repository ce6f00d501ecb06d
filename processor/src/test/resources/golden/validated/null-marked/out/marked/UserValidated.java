package marked;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Emails;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@link User} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class UserValidated extends User {
  UserValidated(String name, @Nullable String email, List<String> tags) {
    super(checked(name, email, tags), email, tags);
  }

  /**
   * Checks the arguments of a constructor before that of {@link User} runs; returns the first.
   */
  private static String checked(String name, @Nullable String email, List<String> tags) {
    Violations violations = checkName(name, null);
    violations = checkEmail(email, violations);
    violations = checkTags(tags, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return name;
  }

  /**
   * Sets name; checked: @NotBlank.
   */
  @Override
  void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setName(name);
  }

  /**
   * Sets email; checked: @Email.
   */
  @Override
  void setEmail(@Nullable String email) {
    Violations violations = checkEmail(email, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setEmail(email);
  }

  /**
   * Sets boss; checked: @Valid.
   */
  @Override
  void setBoss(@Nullable User boss) {
    Violations violations = checkBoss(boss, Environment.system(), null, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setBoss(boss);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(User user) {
    return validate(user, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(User user, Environment environment) {
    return Violations.list(violations(user, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static @Nullable Violations violations(User user, Environment environment) {
    return violations(user, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  static @Nullable Violations violations(User user, Environment environment,
      @Nullable Trail trail) {
    if (Trail.leadsBackTo(user, trail)) {
      return null;
    }
    Trail here = new Trail(user, trail);
    Violations violations = checkName(user.getName(), null);
    violations = checkEmail(user.getEmail(), violations);
    violations = checkBorn(user.getBorn(), environment, violations);
    violations = checkBoss(user.getBoss(), environment, here, violations);
    violations = checkTags(user.getTags(), violations);
    return checkPhones(user.getPhones(), violations);
  }

  /**
   * name: @NotBlank.
   */
  private static @Nullable Violations checkName(String name, @Nullable Violations violations) {
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    return violations;
  }

  /**
   * email: @Email.
   */
  private static @Nullable Violations checkEmail(@Nullable String email,
      @Nullable Violations violations) {
    if (email != null && !Emails.isValid(email)) {
      violations = Violations.add(violations, "email", Messages.email(), email, Email.class);
    }
    return violations;
  }

  /**
   * born: @Past.
   */
  private static @Nullable Violations checkBorn(@Nullable LocalDate born, Environment environment,
      @Nullable Violations violations) {
    if (born != null && !born.isBefore(LocalDate.now(environment.clock()))) {
      violations = Violations.add(violations, "born", Messages.past(), born, Past.class);
    }
    return violations;
  }

  /**
   * boss: @Valid.
   */
  private static @Nullable Violations checkBoss(@Nullable User boss, Environment environment,
      @Nullable Trail trail, @Nullable Violations violations) {
    if (boss != null) {
      violations = Violations.addAll(violations, "boss", boss, UserValidated.violations(boss,
          environment, trail));
    }
    return violations;
  }

  /**
   * tags: elements: @NotBlank.
   */
  private static @Nullable Violations checkTags(List<String> tags,
      @Nullable Violations violations) {
    if (tags != null) {
      int index = 0;
      for (String element : tags) {
        if (element == null || element.isBlank()) {
          violations = Violations.add(violations, "tags[" + index + "].<list element>",
              Messages.notBlank(), element, NotBlank.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * phones: keys: @NotBlank; values: @Size(max = 3).
   */
  private static @Nullable Violations checkPhones(Map<String, String> phones,
      @Nullable Violations violations) {
    if (phones != null) {
      for (Map.Entry<String, String> entry : phones.entrySet()) {
        String key = entry.getKey();
        if (key == null || key.isBlank()) {
          violations = Violations.add(violations,
              "phones<K>[" + Violations.key(key) + "].<map key>", Messages.notBlank(), key,
              NotBlank.class);
        }
        String value = entry.getValue();
        Violations ofKey = null;
        if (value != null && value.length() > 3) {
          ofKey = Violations.add(ofKey, "phones[" + Violations.key(key) + "].<map value>",
              Messages.size(0, 3), value, Size.class);
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }
}
