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
 * {@link Misplaced} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class MisplacedDecorated extends Misplaced {
  private static final MethodHandle SUPER_FINE;

  static {
    // Decorators go on to Misplaced by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_FINE = lookup.findSpecial(Misplaced.class, "fine", MethodType.methodType(void.class),
          MisplacedDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Misplaced is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Misplaced.Plain finePlainly = new Misplaced.Plain();

  MisplacedDecorated() {
    this(Environment.system());
  }

  MisplacedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Misplaced.class, environment).warnOfUnknown();
  }

  /**
   * fine: {@code @Plainly -> super}
   */
  @Override
  void fine() {
    if (finePlainly == null) {
      // The constructor of Misplaced is still running.
      super.fine();
      return;
    }
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("fine", MisplacedDecorated.this, MisplacedDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_FINE.invokeExact(MisplacedDecorated.this);
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
      finePlainly.around(new PlainlyCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
