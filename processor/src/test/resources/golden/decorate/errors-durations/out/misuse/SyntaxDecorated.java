package misuse;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Syntax} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class SyntaxDecorated extends Syntax {
  private final Environment environment;

  private final RetryPolicy fineRetry;

  SyntaxDecorated() {
    this(Environment.system());
  }

  SyntaxDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Syntax.class, environment);
    this.fineRetry = RetryPolicy.of("fine", settings).delay(Duration.ofMinutes(90))
        .maxDelay(Duration.ofHours(2)).maxDuration(Duration.ofMillis(86400500)).build();
    settings.warnOfUnknown();
  }

  @Override
  void unit() {
    super.unit();
  }

  @Override
  void word() {
    super.word();
  }

  @Override
  int empty() {
    return super.empty();
  }

  @Override
  int noUnit() {
    return super.noUnit();
  }

  @Override
  void space() {
    super.space();
  }

  @Override
  void fraction() {
    super.fraction();
  }

  @Override
  void iso() {
    super.iso();
  }

  @Override
  void three() {
    super.three();
  }

  /**
   * fine: {@code retry 3 x 1h30m, up to 2h, for at most 1d500ms -> super}
   */
  @Override
  void fine() {
    if (fineRetry == null) {
      // Left out by a setting, or the constructor of Syntax is still running.
      super.fine();
      return;
    }
    long start = fineRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.fine();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fineRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }
}
