package shop;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Trail;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Product} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ProductValidated extends Product {
  ProductValidated() {
  }

  public String getName() {
    return name;
  }

  /**
   * Sets previous; checked: @Valid.
   */
  @Override
  public void setPrevious(Product previous) {
    Violations violations = checkPrevious(previous, Environment.system(), null, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setPrevious(previous);
  }

  /**
   * Sets name; checked: @NotBlank.
   */
  public void setName(String name) {
    Violations violations = checkName(name, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.name = name;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Product product) {
    return validate(product, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Product product, Environment environment) {
    return Violations.list(violations(product, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Product product, Environment environment) {
    return violations(product, environment, null);
  }

  /**
   * For generated code: what is wrong with an object inside others, or null; also where it is
   * one of them.
   */
  static Violations violations(Product product, Environment environment, Trail trail) {
    if (Trail.leadsBackTo(product, trail)) {
      return null;
    }
    Trail here = new Trail(product, trail);
    Violations violations = checkPrevious(product.getPrevious(), environment, here, null);
    return checkName(product.name, violations);
  }

  /**
   * previous: @Valid.
   */
  private static Violations checkPrevious(Product previous, Environment environment, Trail trail,
      Violations violations) {
    if (previous != null) {
      violations = Violations.addAll(violations, "previous", previous,
          ProductValidated.violations(previous, environment, trail));
    }
    return violations;
  }

  /**
   * name: @NotBlank.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null || name.isBlank()) {
      violations = Violations.add(violations, "name", Messages.notBlank(), name, NotBlank.class);
    }
    return violations;
  }
}
