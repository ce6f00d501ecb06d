package misuse;

import dev.damask.Environment;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Manies} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ManiesDecorated implements Manies {
  private final Manies delegate;

  private final Environment environment;

  private final int goodLimit;

  ManiesDecorated(Manies delegate) {
    this(delegate, Environment.system());
  }

  ManiesDecorated(Manies delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Manies.class, environment);
    this.goodLimit = settings.limit("good", 0);
    settings.warnOfUnknown();
  }

  @Override
  public String fetch(Integer id) {
    return delegate.fetch(id);
  }

  /**
   * fetchAll: {@code for each}
   */
  @Override
  public List<String> fetchAll(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * ofStatic: {@code for each}
   */
  @Override
  public List<String> ofStatic(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * good: {@code for each fetch}
   */
  @Override
  public List<String> good(List<? extends Integer> ids) {
    return ConcurrentCalls.of(ids, goodLimit, environment, item -> fetch(item));
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
