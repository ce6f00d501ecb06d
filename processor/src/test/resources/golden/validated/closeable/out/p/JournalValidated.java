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
 * {@link Journal} that accepts valid values only.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class JournalValidated extends Journal {
  public JournalValidated() {
  }

  /**
   * Sets writer; checked: @NotNull.
   */
  @Override
  public void setWriter(PrintWriter writer) {
    Violations violations = checkWriter(writer, null);
    if (violations != null) {
      throw violations.exception();
    }
    super.setWriter(writer);
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Journal journal) {
    return validate(journal, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Journal journal, Environment environment) {
    return Violations.list(violations(journal, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Journal journal, Environment environment) {
    return checkWriter(journal.getWriter(), null);
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
}
