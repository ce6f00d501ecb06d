package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Messages;
import dev.damask.generated.Violations;
import dev.damask.validate.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Store} that accepts valid values only.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class StoreValidated<T> extends Store<T> {
  public StoreValidated(Store<T>.Entry first, List<Store<T>.Entry> entries) {
    super(StoreValidated.<T>checked(first, entries), entries);
  }

  /**
   * Checks the arguments of a constructor before that of {@link Store} runs; returns the first.
   */
  private static <T> Store<T>.Entry checked(Store<T>.Entry first, List<Store<T>.Entry> entries) {
    Violations violations = StoreValidated.<T>checkEntries(entries, null);
    violations = StoreValidated.<T>checkFirst(first, violations);
    if (violations != null) {
      throw violations.exception();
    }
    return first;
  }

  /**
   * What is wrong with an object, now; empty where nothing is.
   */
  public static <T> List<Violation> validate(Store<T> store) {
    return validate(store, Environment.system());
  }

  /**
   * What is wrong with an object, by the clock and in the language of an environment; empty
   * where nothing is.
   */
  public static <T> List<Violation> validate(Store<T> store, Environment environment) {
    return Violations.list(violations(store, environment), environment);
  }

  /**
   * For generated code: what is wrong with an object, or null.
   */
  public static <T> Violations violations(Store<T> store, Environment environment) {
    Violations violations = StoreValidated.<T>checkEntries(store.getEntries(), null);
    return StoreValidated.<T>checkFirst(store.getFirst(), violations);
  }

  /**
   * entries: @Size(min = 1).
   */
  private static <T> Violations checkEntries(List<Store<T>.Entry> entries, Violations violations) {
    if (entries != null && entries.size() < 1) {
      violations = Violations.add(violations, "entries", Messages.size(1, Integer.MAX_VALUE),
          entries, Size.class);
    }
    return violations;
  }

  /**
   * first: @NotNull.
   */
  private static <T> Violations checkFirst(Store<T>.Entry first, Violations violations) {
    if (first == null) {
      violations = Violations.add(violations, "first", Messages.notNull(), first, NotNull.class);
    }
    return violations;
  }
}
