package lifted;

import dev.damask.Environment;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Generic} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class GenericDecorated<T, R> extends Generic<T, R> {
  private final Environment environment;

  GenericDecorated() {
    this(Environment.system());
  }

  GenericDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * all: {@code for each one}
   */
  @Override
  List<R> all(Collection<? extends T> items) {
    return ConcurrentCalls.of(items, 0, environment, item -> one(item));
  }
}
