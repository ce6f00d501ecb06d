package marked;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@link User.Named} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class User_NamedValidated implements User.Named {
  private final String title;

  private @Nullable String subtitle;

  private final Optional<String> nick;

  User_NamedValidated(String title, @Nullable String subtitle, Optional<String> nick) {
    Violations violations = checkTitle(title, null);
    violations = checkSubtitle(subtitle, violations);
    violations = checkNick(nick, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.title = title;
    this.subtitle = subtitle;
    this.nick = nick;
  }

  @NotBlank
  @Override
  public String getTitle() {
    return title;
  }

  @Size(
      min = 2
  )
  @Override
  public @Nullable String getSubtitle() {
    return subtitle;
  }

  @Override
  public Optional<@NotNull String> getNick() {
    return nick;
  }

  /**
   * Sets subtitle; checked: @Size(min = 2).
   */
  @Override
  public void setSubtitle(@Nullable String subtitle) {
    Violations violations = checkSubtitle(subtitle, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.subtitle = subtitle;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof User_NamedValidated that
        && Objects.equals(title, that.title)
        && Objects.equals(subtitle, that.subtitle)
        && Objects.equals(nick, that.nick);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, subtitle, nick);
  }

  @Override
  public String toString() {
    return "Named[title=" + title + ", subtitle=" + subtitle + ", nick=" + nick + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(User.Named named) {
    return validate(named, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(User.Named named, Environment environment) {
    return Violations.list(violations(named, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static @Nullable Violations violations(User.Named named, Environment environment) {
    Violations violations = checkTitle(named.getTitle(), null);
    violations = checkSubtitle(named.getSubtitle(), violations);
    return checkNick(named.getNick(), violations);
  }

  /**
   * title: @NotBlank.
   */
  private static @Nullable Violations checkTitle(String title, @Nullable Violations violations) {
    if (title == null || title.isBlank()) {
      violations = Violations.add(violations, "title", Messages.notBlank(), title, NotBlank.class);
    }
    return violations;
  }

  /**
   * subtitle: @Size(min = 2).
   */
  private static @Nullable Violations checkSubtitle(@Nullable String subtitle,
      @Nullable Violations violations) {
    if (subtitle != null && subtitle.length() < 2) {
      violations = Violations.add(violations, "subtitle", Messages.size(2, Integer.MAX_VALUE),
          subtitle, Size.class);
    }
    return violations;
  }

  /**
   * nick: elements: @NotNull.
   */
  private static @Nullable Violations checkNick(Optional<String> nick,
      @Nullable Violations violations) {
    if (nick != null) {
      String value = nick.orElse(null);
      if (value == null) {
        violations = Violations.add(violations, "nick", Messages.notNull(), value, NotNull.class);
      }
    }
    return violations;
  }
}
