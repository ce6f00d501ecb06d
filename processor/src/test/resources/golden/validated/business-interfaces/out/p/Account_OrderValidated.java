package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes and checks records of the type {@link Account.Order}.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Account_OrderValidated {
  private Account_OrderValidated() {
  }

  /**
   * Makes a valid {@link Account.Order}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Account.Order of(Account<String> account, List<Account.Named> named,
      Account.Job job) {
    check(account, named, job);
    return new Account.Order(account, named, job);
  }

  /**
   * Returns the {@link Account.Order} itself, if it is valid.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Account.Order check(Account.Order order) {
    Violations violations = violations(order, Environment.system());
    if (violations != null) {
      throw violations.exception();
    }
    return order;
  }

  /**
   * Checks the components for a new {@link Account.Order}, in its compact constructor too.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static void check(Account<String> account, List<Account.Named> named, Account.Job job) {
    Violations violations = checkAccount(account, Environment.system(), null);
    violations = checkNamed(named, Environment.system(), violations);
    violations = checkJob(job, Environment.system(), violations);
    if (violations != null) {
      throw violations.exception();
    }
  }

  /**
   * The same {@link Account.Order} with another {@code account}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Account.Order withAccount(Account.Order order, Account<String> account) {
    return of(account, order.named(), order.job());
  }

  /**
   * The same {@link Account.Order} with another {@code named}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Account.Order withNamed(Account.Order order, List<Account.Named> named) {
    return of(order.account(), named, order.job());
  }

  /**
   * The same {@link Account.Order} with another {@code job}.
   *
   * @throws dev.damask.validate.ValidationException with all that is wrong
   */
  public static Account.Order withJob(Account.Order order, Account.Job job) {
    return of(order.account(), order.named(), job);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Account.Order order) {
    return validate(order, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Account.Order order, Environment environment) {
    return Violations.list(violations(order, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Account.Order order, Environment environment) {
    Violations violations = checkAccount(order.account(), environment, null);
    violations = checkNamed(order.named(), environment, violations);
    return checkJob(order.job(), environment, violations);
  }

  /**
   * account: @Valid.
   */
  private static Violations checkAccount(Account<String> account, Environment environment,
      Violations violations) {
    if (account != null) {
      violations = Violations.addAll(violations, "account", account,
          AccountValidated.violations(account, environment));
    }
    return violations;
  }

  /**
   * named: elements: @Valid.
   */
  private static Violations checkNamed(List<Account.Named> named, Environment environment,
      Violations violations) {
    if (named != null) {
      int index = 0;
      for (Account.Named element : named) {
        if (element != null) {
          Violations nested = Account_NamedValidated.violations(element, environment);
          if (nested != null) {
            violations = Violations.addAll(violations, "named[" + index + "]", element, nested);
          }
        }
        index++;
      }
    }
    return violations;
  }

  /**
   * job: @Valid.
   */
  private static Violations checkJob(Account.Job job, Environment environment,
      Violations violations) {
    if (job != null) {
      violations = Violations.addAll(violations, "job", job, Account_JobValidated.violations(job,
          environment));
    }
    return violations;
  }
}
