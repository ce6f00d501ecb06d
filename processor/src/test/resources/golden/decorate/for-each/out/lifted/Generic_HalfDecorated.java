package lifted;

import dev.damask.Environment;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Generic.Half} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class Generic_HalfDecorated<S extends Number> extends Generic.Half<S> {
  private final Environment environment;

  Generic_HalfDecorated() {
    this(Environment.system());
  }

  Generic_HalfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * halves: {@code for each half}
   */
  @Override
  List<Double> halves(Collection<S> items) {
    return ConcurrentCalls.of(items, 0, environment, item -> half(item));
  }

  /**
   * all: {@code for each one}
   */
  @Override
  List<Double> all(Collection<? extends S> items) {
    return ConcurrentCalls.of(items, 0, environment, item -> one(item));
  }
}
