package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import java.io.PrintWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Second} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class SecondValidated extends Second {
  public SecondValidated(String name, PrintWriter writer) {
    super(checked(name, writer), writer);
  }

  public SecondValidated(PrintWriter other) {
    super(other);
  }

  /**
   * Checks the arguments of a constructor before that of {@link Second} runs; returns the first.
   */
  private static String checked(String name, PrintWriter writer) {
    Violations violations = checkWriter(writer, null);
    violations = checkName(name, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return name;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Second second) {
    return validate(second, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Second second, Environment environment) {
    return Violations.list(violations(second, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Second second, Environment environment) {
    Violations violations = checkWriter(second.writer, null);
    return checkName(second.name, violations);
  }

  /**
   * writer: @NotNull.
   */
  private static Violations checkWriter(PrintWriter writer, Violations violations) {
    if (writer == null) {
      violations = Violations.add(violations, "writer", Messages.notNull(), writer, NotNull.class);
    }
    return violations;
  }

  /**
   * name: @NotNull.
   */
  private static Violations checkName(String name, Violations violations) {
    if (name == null) {
      violations = Violations.add(violations, "name", Messages.notNull(), name, NotNull.class);
    }
    return violations;
  }
}
