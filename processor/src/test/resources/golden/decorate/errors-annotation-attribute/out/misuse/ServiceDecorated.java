package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Service} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ServiceDecorated extends Service {
  private static final MethodHandle SUPER_FINE;

  static {
    // Decorators go on to Service by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_FINE = lookup.findSpecial(Service.class, "fine", MethodType.methodType(void.class),
          ServiceDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Service is not as it was compiled with", failure);
    }
  }

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
        try {
          SUPER_FINE.invokeExact(ServiceDecorated.this);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
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
}
