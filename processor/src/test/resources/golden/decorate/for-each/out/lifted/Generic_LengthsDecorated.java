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
 * {@link Generic.Lengths} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Generic_LengthsDecorated extends Generic.Lengths {
  private final Environment environment;

  private final int nestedLimit;

  private final int allLimit;

  Generic_LengthsDecorated() {
    this(Environment.system());
  }

  Generic_LengthsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Generic.Lengths.class, environment);
    this.nestedLimit = settings.limit("nested", 0);
    this.allLimit = settings.limit("all", 0);
    settings.warnOfUnknown();
  }

  /**
   * nested: {@code for each all}
   */
  @Override
  List<List<Integer>> nested(List<List<String>> items) {
    return ConcurrentCalls.of(items, nestedLimit, environment, item -> all(item));
  }

  /**
   * all: {@code for each one}
   */
  @Override
  List<Integer> all(Collection<? extends String> items) {
    return ConcurrentCalls.of(items, allLimit, environment, item -> one(item));
  }
}
