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
 * {@link Service} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ServiceDecorated extends Service {
  private final Environment environment;

  private final Fine.Type fineFine = new Fine.Type(Window.class);

  ServiceDecorated() {
    this(Environment.system());
  }

  ServiceDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Service.class, environment).warnOfUnknown();
  }

  @Override
  void call() {
    super.call();
  }

  @Override
  void several() {
    super.several();
  }

  /**
   * fine: {@code @Fine(type = Window) -> super}
   */
  @Override
  void fine() {
    if (fineFine == null) {
      // The constructor of Service is still running.
      super.fine();
      return;
    }
    @DamaskGenerated
    final class FineCall<R> extends MethodCall<R> {
      FineCall() {
        super("fine", ServiceDecorated.this, ServiceDecorated.this.environment);
      }

      @Override
      public R proceed() {
        ServiceDecorated.this.fineUndecorated();
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
