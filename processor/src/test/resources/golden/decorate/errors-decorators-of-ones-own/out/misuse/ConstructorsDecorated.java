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
 * {@link Constructors} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ConstructorsDecorated extends Constructors {
  private static final MethodHandle SUPER_FINE;

  static {
    // Decorators go on to Constructors by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_FINE = lookup.findSpecial(Constructors.class, "fine", MethodType.methodType(void.class),
          ConstructorsDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Constructors is not as it was compiled with", failure);
    }
  }

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
        try {
          SUPER_FINE.invokeExact(ConstructorsDecorated.this);
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
