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
 * {@link Overloads} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class OverloadsDecorated extends Overloads {
  private final Environment environment;

  private final int ofStringsLimit;

  private final int ofNumbersLimit;

  OverloadsDecorated() {
    this(Environment.system());
  }

  OverloadsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Overloads.class, environment);
    this.ofStringsLimit = settings.limit("ofStrings", 0);
    this.ofNumbersLimit = settings.limit("ofNumbers", 0);
    settings.warnOfUnknown();
  }

  /**
   * ofStrings: {@code for each size}
   */
  @Override
  List<String> ofStrings(Collection<String> items) {
    return ConcurrentCalls.of(items, ofStringsLimit, environment, item -> size(item));
  }

  /**
   * ofNumbers: {@code for each size}
   */
  @Override
  List<Integer> ofNumbers(Collection<? extends Number> items) {
    return ConcurrentCalls.of(items, ofNumbersLimit, environment, item -> size(item));
  }
}
