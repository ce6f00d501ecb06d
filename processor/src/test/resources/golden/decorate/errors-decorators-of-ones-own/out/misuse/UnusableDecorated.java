package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Unusable} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class UnusableDecorated extends Unusable {
  private final Environment environment;

  private final Unusable.Usable fineByUsable = new Unusable.Usable();

  UnusableDecorated() {
    this(Environment.system());
  }

  UnusableDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Unusable.class, environment).warnOfUnknown();
  }

  @Override
  void wrong() {
    super.wrong();
  }

  /**
   * fine: {@code @ByUsable -> super}
   */
  @Override
  void fine() {
    if (fineByUsable == null) {
      // The constructor of Unusable is still running.
      super.fine();
      return;
    }
    @DamaskGenerated
    final class ByUsableCall<R> extends MethodCall<R> {
      ByUsableCall() {
        super("fine", UnusableDecorated.this, UnusableDecorated.this.environment);
      }

      @Override
      public R proceed() {
        UnusableDecorated.this.fineUndecorated();
        return result(null);
      }

      @Override
      public List<Object> arguments() {
        return list();
      }

      @Override
      public List<String> shownArguments() {
        return List.of();
      }
    }
    try {
      fineByUsable.around(new ByUsableCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private void fineUndecorated() {
    super.fine();
  }
}
