package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Journal.Source} that accepts valid values only.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Journal_SourceValidated<C extends AutoCloseable> implements Journal.Source<C> {
  private final C connection;

  private final String name;

  Journal_SourceValidated(C connection, String name) {
    Violations violations = checkConnection(connection, null);
    violations = checkName(name, violations);
    if (violations != null) {
      throw violations.exception();
    }
    this.connection = connection;
    this.name = name;
  }

  @NotNull
  @Override
  public C getConnection() {
    return connection;
  }

  @Size(
      min = 1
  )
  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Journal_SourceValidated<?> that
        && Objects.equals(connection, that.connection)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(connection, name);
  }

  @Override
  public String toString() {
    return "Source[connection=" + connection + ", name=" + name + "]";
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  static <C extends AutoCloseable> List<Violation> validate(Journal.Source<C> source) {
    return validate(source, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  static <C extends AutoCloseable> List<Violation> validate(Journal.Source<C> source,
      Environment environment) {
    return Violations.list(violations(source, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  static <C extends AutoCloseable> Violations violations(Journal.Source<C> source,
      Environment environment) {
    Violations violations = checkConnection(source.getConnection(), null);
    return checkName(source.getName(), violations);
  }

  /**
   * connection: @NotNull.
   */
  private static <C extends AutoCloseable> Violations checkConnection(C connection,
      Violations violations) {
    if (connection == null) {
      violations = Violations.add(violations, "connection", Messages.notNull(), connection,
          NotNull.class);
    }
    return violations;
  }

  /**
   * name: @Size(min = 1).
   */
  private static Violations checkName(String name, Violations violations) {
    if (name != null && name.length() < 1) {
      violations = Violations.add(violations, "name", Messages.size(1, Integer.MAX_VALUE), name,
          Size.class);
    }
    return violations;
  }
}
