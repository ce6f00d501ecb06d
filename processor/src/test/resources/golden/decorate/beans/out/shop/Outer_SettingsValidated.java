package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.springframework.stereotype.Component;

/**
 * {@link Outer.Settings} that accepts valid values only.
 */
@Component("settings")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Outer_SettingsValidated extends Outer.Settings {
  private final String url;

  Outer_SettingsValidated(String url) {
    this(url, checked(url));
  }

  /**
   * Runs once the arguments are checked.
   */
  private Outer_SettingsValidated(String url, Void checked) {
    this.url = url;
  }

  /**
   * Checks the arguments of a constructor before that of {@link Outer.Settings} runs; returns nothing.
   */
  private static Void checked(String url) {
    Violations violations = checkUrl(url, null);
    if (violations != null) {
      throw violations.exception();
    }
    return null;
  }

  @NotNull
  @Override
  String getUrl() {
    return url;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outer_SettingsValidated that
        && Objects.equals(url, that.url);
  }

  @Override
  public int hashCode() {
    return Objects.hash(url);
  }

  @Override
  public String toString() {
    return "Settings[url=" + url + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Outer.Settings settings) {
    return validate(settings, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Outer.Settings settings, Environment environment) {
    return Violations.list(violations(settings, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Outer.Settings settings, Environment environment) {
    return checkUrl(settings.getUrl(), null);
  }

  /**
   * url: @NotNull.
   */
  private static Violations checkUrl(String url, Violations violations) {
    if (url == null) {
      violations = Violations.add(violations, "url", Messages.notNull(), url, NotNull.class);
    }
    return violations;
  }
}
