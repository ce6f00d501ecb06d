package near;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.Attempts;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Base} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class BaseDecorated extends Base {
  private final Environment environment;

  private final Answers answeredFallback;

  private final RetryPolicy askedRetry;

  private final boolean scopedWithin;

  private final int allLimit;

  public BaseDecorated() {
    this(Environment.system());
  }

  public BaseDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Base.class, environment);
    this.answeredFallback = Answers.of("answered", "instead", settings).build();
    this.askedRetry = RetryPolicy.of("asked", settings).build();
    this.scopedWithin = settings.has("scoped", "within");
    this.allLimit = settings.limit("all", 0);
    settings.warnOfUnknown();
  }

  /**
   * answered: {@code fallback instead -> super}
   */
  @Override
  public String answered() {
    if (answeredFallback == null) {
      // Left out by a setting, or the constructor of Base is still running.
      return super.answered();
    }
    try {
      return super.answered();
    } catch (Throwable failure) {
      if (!answeredFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = instead();
        answeredFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        answeredFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * asked: {@code retry 3 x 1s, when isTransient -> super}
   */
  @Override
  public void asked() {
    if (askedRetry == null) {
      // Left out by a setting, or the constructor of Base is still running.
      super.asked();
      return;
    }
    long start = askedRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.asked();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = askedRetry.attempts(environment, start);
        }
        if (!attempts.again(failure, it -> isTransient((Exception) it))) {
          throw failure;
        }
      }
    }
  }

  /**
   * scoped: {@code within scope -> super}
   */
  @Override
  public void scoped() {
    if (!scopedWithin) {
      // Left out by a setting, or the constructor of Base is still running.
      super.scoped();
      return;
    }
    Scope scope = scope();
    Objects.requireNonNull(scope, "scope() returned null");
    try {
      super.scoped();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * all: {@code for each each}
   */
  @Override
  public List<String> all(List<Integer> items) {
    return ConcurrentCalls.of(items, allLimit, environment, item -> each(item));
  }
}
