package inherited;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Heir} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class HeirDecorated extends Heir {
  private final Answers firstFallback;

  public HeirDecorated() {
    this(Environment.system());
  }

  public HeirDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Heir.class, environment);
    this.firstFallback = Answers.of("first", "instead", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * first: {@code fallback instead -> super}
   */
  @Override
  public <X extends Exception> String first(Class<X> failure) throws X {
    if (firstFallback == null) {
      // Left out by a setting, or the constructor of Heir is still running.
      return super.<X>first(failure);
    }
    try {
      return super.<X>first(failure);
    } catch (Throwable failure2) {
      if (!firstFallback.include(failure2)) {
        throw failure2;
      }
      try {
        String result = this.<X>instead(failure);
        firstFallback.answered(failure2);
        return result;
      } catch (Throwable thrown) {
        firstFallback.unanswered(failure2, thrown);
        throw thrown;
      }
    }
  }
}
