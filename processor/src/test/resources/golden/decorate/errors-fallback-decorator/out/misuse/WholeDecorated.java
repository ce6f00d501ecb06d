package misuse;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.WrapperSettings;
import javax.annotation.processing.Generated;

/**
 * {@link Whole} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class WholeDecorated extends Whole {
  private final Answers fitsFallback;

  WholeDecorated() {
    this(Environment.system());
  }

  WholeDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Whole.class, environment);
    this.fitsFallback = Answers.of("fits", "nothing", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fits: {@code fallback nothing -> super}
   */
  @Override
  public String fits(String name) {
    if (fitsFallback == null) {
      // Left out by a setting, or the constructor of Whole is still running.
      return super.fits(name);
    }
    try {
      return super.fits(name);
    } catch (Throwable failure) {
      if (!fitsFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = nothing(name);
        fitsFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fitsFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  @Override
  public int fitsNot(int number) {
    return super.fitsNot(number);
  }
}
