package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * {@link Outer} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OuterValidated extends Outer {
  OuterValidated() {
  }

  public Path getNearPath() {
    return nearPath;
  }

  public Outer.Loop<String> getNearLoop() {
    return nearLoop;
  }

  public Outer.Near getNear() {
    return near;
  }

  public Map<Outer.Plain, Outer.Near> getNears() {
    return nears;
  }

  public Map<Outer.Near, Outer.Plain> getKeys() {
    return keys;
  }

  /**
   * Sets nearPath; checked: @NotNull.
   */
  public void setNearPath(Path nearPath) {
    Violations violations = checkNearPath(nearPath, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.nearPath = nearPath;
  }

  /**
   * Sets nearLoop; checked: @NotNull.
   */
  public void setNearLoop(Outer.Loop<String> nearLoop) {
    Violations violations = checkNearLoop(nearLoop, null);
    if (violations != null) {
      throw violations.exception();
    }
    this.nearLoop = nearLoop;
  }

  /**
   * Sets near; checked: @Valid.
   */
  public void setNear(Outer.Near near) {
    Violations violations = checkNear(near, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.near = near;
  }

  /**
   * Sets nears; checked: values: @Valid.
   */
  public void setNears(Map<Outer.Plain, Outer.Near> nears) {
    Violations violations = checkNears(nears, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.nears = nears;
  }

  /**
   * Sets keys; checked: keys: @Valid.
   */
  public void setKeys(Map<Outer.Near, Outer.Plain> keys) {
    Violations violations = checkKeys(keys, Environment.system(), null);
    if (violations != null) {
      throw violations.exception();
    }
    this.keys = keys;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static List<Violation> validate(Outer outer) {
    return validate(outer, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static List<Violation> validate(Outer outer, Environment environment) {
    return Violations.list(violations(outer, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static Violations violations(Outer outer, Environment environment) {
    Violations violations = checkNearPath(outer.nearPath, null);
    violations = checkNearLoop(outer.nearLoop, violations);
    violations = checkNear(outer.near, environment, violations);
    violations = checkNears(outer.nears, environment, violations);
    return checkKeys(outer.keys, environment, violations);
  }

  /**
   * nearPath: @NotNull.
   */
  private static Violations checkNearPath(Path nearPath, Violations violations) {
    if (nearPath == null) {
      violations = Violations.add(violations, "nearPath", Messages.notNull(), nearPath,
          NotNull.class);
    }
    return violations;
  }

  /**
   * nearLoop: @NotNull.
   */
  private static Violations checkNearLoop(Outer.Loop<String> nearLoop, Violations violations) {
    if (nearLoop == null) {
      violations = Violations.add(violations, "nearLoop", Messages.notNull(), nearLoop,
          NotNull.class);
    }
    return violations;
  }

  /**
   * near: @Valid.
   */
  private static Violations checkNear(Outer.Near near, Environment environment,
      Violations violations) {
    if (near != null) {
      violations = Violations.addAll(violations, "near", near, Outer_NearValidated.violations(near,
          environment));
    }
    return violations;
  }

  /**
   * nears: values: @Valid.
   */
  private static Violations checkNears(Map<Outer.Plain, Outer.Near> nears, Environment environment,
      Violations violations) {
    if (nears != null) {
      for (Map.Entry<Outer.Plain, Outer.Near> entry : nears.entrySet()) {
        Outer.Plain key = entry.getKey();
        Outer.Near value = entry.getValue();
        Violations ofKey = null;
        if (value != null) {
          Violations nested = Outer_NearValidated.violations(value, environment);
          if (nested != null) {
            ofKey = Violations.addAll(ofKey, "nears[" + Violations.key(key) + "]", value, nested);
          }
        }
        violations = Violations.addOfKey(violations, key, ofKey);
      }
    }
    return violations;
  }

  /**
   * keys: keys: @Valid.
   */
  private static Violations checkKeys(Map<Outer.Near, Outer.Plain> keys, Environment environment,
      Violations violations) {
    if (keys != null) {
      for (Map.Entry<Outer.Near, Outer.Plain> entry : keys.entrySet()) {
        Outer.Near key = entry.getKey();
        if (key != null) {
          Violations nested = Outer_NearValidated.violations(key, environment);
          if (nested != null) {
            violations = Violations.addAll(violations, "keys<K>[" + Violations.key(key) + "]", key, nested);
          }
        }
      }
    }
    return violations;
  }
}
