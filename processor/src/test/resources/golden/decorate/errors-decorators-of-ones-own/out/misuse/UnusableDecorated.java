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
 * {@link Unusable} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class UnusableDecorated extends Unusable {
  private static final MethodHandle SUPER_FINE;

  static {
    // Decorators go on to Unusable by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_FINE = lookup.findSpecial(Unusable.class, "fine", MethodType.methodType(void.class),
          UnusableDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Unusable is not as it was compiled with", failure);
    }
  }

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
        try {
          SUPER_FINE.invokeExact(UnusableDecorated.this);
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
      fineByUsable.around(new ByUsableCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
