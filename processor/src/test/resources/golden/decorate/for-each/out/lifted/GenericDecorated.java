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
 * {@link Generic} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
abstract class GenericDecorated<T, R> extends Generic<T, R> {
  private final Environment environment;

  private final int allLimit;

  GenericDecorated() {
    this(Environment.system());
  }

  GenericDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Generic.class, environment);
    this.allLimit = settings.limit("all", 0);
    settings.warnOfUnknown();
  }

  /**
   * all: {@code for each one}
   */
  @Override
  List<R> all(Collection<? extends T> items) {
    return ConcurrentCalls.of(items, allLimit, environment, item -> one(item));
  }
}
