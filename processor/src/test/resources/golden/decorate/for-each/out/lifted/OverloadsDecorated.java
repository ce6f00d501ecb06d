package lifted;

import dev.damask.Environment;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Overloads} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OverloadsDecorated extends Overloads {
  private final Environment environment;

  OverloadsDecorated() {
    this(Environment.system());
  }

  OverloadsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * ofStrings: {@code for each size}
   */
  @Override
  List<String> ofStrings(Collection<String> items) {
    return ConcurrentCalls.of(items, 0, environment, item -> size(item));
  }

  /**
   * ofNumbers: {@code for each size}
   */
  @Override
  List<Integer> ofNumbers(Collection<? extends Number> items) {
    return ConcurrentCalls.of(items, 0, environment, item -> size(item));
  }
}
