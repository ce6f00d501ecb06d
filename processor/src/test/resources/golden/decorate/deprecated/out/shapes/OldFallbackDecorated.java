package shapes;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link OldFallback} with the decorators of its methods.
 */
@SuppressWarnings("deprecation")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OldFallbackDecorated extends OldFallback {
  private final Environment environment;

  private final RetryPolicy freshRetry;

  public OldFallbackDecorated() {
    this(Environment.system());
  }

  public OldFallbackDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(OldFallback.class, environment);
    this.freshRetry = RetryPolicy.of("fresh", settings).fallback("gone").build();
    settings.warnOfUnknown();
  }

  /**
   * fresh: {@code retry 3 x 1s, else gone -> super}
   */
  @Override
  public String fresh(String name) {
    if (freshRetry == null) {
      // Left out by a setting, or the constructor of OldFallback is still running.
      return super.fresh(name);
    }
    long start = freshRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fresh(name);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = freshRetry.attempts(environment, start);
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
