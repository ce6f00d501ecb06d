package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Bypassed.Settings} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Bypassed_SettingsValidated extends Bypassed.Settings {
  public Bypassed_SettingsValidated() {
  }

  public String getUrl() {
    return url;
  }

  /**
   * Sets url; checked: @NotNull.
   */
  public void setUrl(String url) {
    Violations violations = checkUrl(url, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.url = url;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Bypassed.Settings settings) {
    return validate(settings, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Bypassed.Settings settings, Environment environment) {
    return Violations.list(violations(settings, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Bypassed.Settings settings, Environment environment) {
    return checkUrl(settings.url, null);
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
