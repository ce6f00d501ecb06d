package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Message;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Check;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Login}.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
final class LoginValidated {
  private LoginValidated() {
  }

  /**
   * Makes a valid {@link Login}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login of(String user, String password, List<Login.Token> tokens) {
    check(user, password, tokens);
    Login login = new Login(user, password, tokens);
    Violations broken = checkRules(login, null);
    if (broken != null) {
      throw broken.exception();
    }
    return login;
  }

  /**
   * Returns the {@link Login} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login check(Login login) {
    Violations violations = violations(login, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return login;
  }

  /**
   * Checks the components for a new {@link Login}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static void check(String user, String password, List<Login.Token> tokens) {
    Violations violations = checkUser(user, null);
    violations = checkPassword(password, violations);
    violations = checkTokens(tokens, violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Login} with another {@code user}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login withUser(Login login, String user) {
    return of(user, login.password(), login.tokens());
  }

  /**
   * The same {@link Login} with another {@code password}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login withPassword(Login login, String password) {
    return of(login.user(), password, login.tokens());
  }

  /**
   * The same {@link Login} with another {@code tokens}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  static Login withTokens(Login login, List<Login.Token> tokens) {
    return of(login.user(), login.password(), tokens);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Login login) {
    return validate(login, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Login login, Environment environment) {
    return Violations.list(violations(login, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Login login, Environment environment) {
    Violations violations = checkUser(login.user(), null);
    violations = checkPassword(login.password(), violations);
    violations = checkTokens(login.tokens(), violations);
    return checkRules(login, violations);
  }

  /**
   * user: @NotBlank.
   */
  private static Violations checkUser(String user, Violations violations) {
    if (user == null || user.isBlank()) {
      violations = Violations.add(violations, "user", Message.of("${validatedValue} is blank"),
          user, NotBlank.class);
    }
    return violations;
  }

  /**
   * password: @Size(min = 8).
   */
  private static Violations checkPassword(String password, Violations violations) {
    if (password != null && password.length() < 8) {
      violations = Violations.add(violations, "password",
          Message.of("${validatedValue} is too short").with("max", Integer.MAX_VALUE).with("min", 8)
          .masked(), password, Size.class);
    }
    return violations;
  }

  /**
   * tokens: elements: @NotNull, @Size(max = 4).
   */
  private static Violations checkTokens(List<Login.Token> tokens, Violations violations) {
    if (tokens != null) {
      int index = 0;
      for (Login.Token element : tokens) {
        if (element == null) {
          violations = Violations.add(violations, "tokens[" + index + "].<list element>",
              "a token is missing", element, NotNull.class);
        } else if (element.size() > 4) {
          violations = Violations.add(violations, "tokens[" + index + "].<list element>",
              Messages.size(0, 4).masked(), element, Size.class);
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * The rules of the whole object: isRight().
   */
  private static Violations checkRules(Login login, Violations violations) {
    if (!login.isRight()) {
      violations = Violations.add(violations, "", Message.of("${validatedValue} is wrong").masked(),
          login, Check.class);
    }
    return violations;
  }
}
