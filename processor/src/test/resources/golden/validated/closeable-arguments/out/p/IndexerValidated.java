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
 * {@link Indexer} that accepts valid values only.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class IndexerValidated extends Indexer {
  public IndexerValidated(PrintWriter writer, String name) {
    super(checked(writer, name), name);
  }

  /**
   * Checks the arguments of a constructor before that of {@link Indexer} runs; returns the first.
   */
  private static PrintWriter checked(PrintWriter writer, String name) {
    Violations violations = checkWriter(writer, null);
    if (violations != null) {
      throw violations.exception();
    }
    return writer;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static List<Violation> validate(Indexer indexer) {
    return validate(indexer, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static List<Violation> validate(Indexer indexer, Environment environment) {
    return Violations.list(violations(indexer, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static Violations violations(Indexer indexer, Environment environment) {
    return checkWriter(indexer.writer, null);
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
