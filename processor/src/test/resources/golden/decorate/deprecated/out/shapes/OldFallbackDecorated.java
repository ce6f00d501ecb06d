package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link OldFallback} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldFallbackDecorated extends OldFallback {
  private static final RetryPolicy FRESH_RETRY = RetryPolicy.of(OldFallback.class, "fresh")
      .fallback("gone").build();

  private final Environment environment;

  public OldFallbackDecorated() {
    this(Environment.system());
  }

  public OldFallbackDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fresh: {@code retry 3 x 1s, else gone -> super}
   */
  @Override
  public String fresh(String name) {
    if (environment == null) {
      // The constructor of OldFallback is still running.
      return super.fresh(name);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fresh(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FRESH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          if (attempts.exhausted()) {
            try {
              String result = gone(name);
              attempts.answered(failure);
              return result;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
      }
    }
  }
}
