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
 * {@link Constructors} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ConstructorsDecorated extends Constructors {
  private final Environment environment;

  private final Constructors.Named fineFine = new Constructors.Named("");

  ConstructorsDecorated() {
    this(Environment.system());
  }

  ConstructorsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Constructors.class, environment).warnOfUnknown();
  }

  @Override
  void wrong() {
    super.wrong();
  }

  /**
   * fine: {@code @Fine -> super}
   */
  @Override
  void fine() {
    if (fineFine == null) {
      // The constructor of Constructors is still running.
      super.fine();
      return;
    }
    @DamaskGenerated
    final class FineCall<R> extends MethodCall<R> {
      FineCall() {
        super("fine", ConstructorsDecorated.this, ConstructorsDecorated.this.environment);
      }

      @Override
      public R proceed() {
        ConstructorsDecorated.this.fineUndecorated();
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
      fineFine.around(new FineCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private void fineUndecorated() {
    super.fine();
  }
}
