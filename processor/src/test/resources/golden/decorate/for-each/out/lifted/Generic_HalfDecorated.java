package lifted;

import dev.damask.Environment;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
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

  private final int halvesLimit;

  private final int allLimit;

  Generic_HalfDecorated() {
    this(Environment.system());
  }

  Generic_HalfDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Generic.Half.class, environment);
    this.halvesLimit = settings.limit("halves", 0);
    this.allLimit = settings.limit("all", 0);
    settings.warnOfUnknown();
  }

  /**
   * halves: {@code for each half}
   */
  @Override
  List<Double> halves(Collection<S> items) {
    return ConcurrentCalls.of(items, halvesLimit, environment, item -> half(item));
  }

  /**
   * all: {@code for each one}
   */
  @Override
  List<Double> all(Collection<? extends S> items) {
    return ConcurrentCalls.of(items, allLimit, environment, item -> one(item));
  }
}
