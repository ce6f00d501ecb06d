package shapes;

import base.Noted;
import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link MethodHandle} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class MethodHandleDecorated extends MethodHandle {
  private static final java.lang.invoke.MethodHandle SUPER_INVOKE_EXACT;

  static {
    // Decorators go on to MethodHandle by these, with no frame between.
    java.lang.invoke.MethodHandles.Lookup lookup = java.lang.invoke.MethodHandles.lookup();
    try {
      SUPER_INVOKE_EXACT = lookup.findSpecial(MethodHandle.class, "invokeExact",
          java.lang.invoke.MethodType.methodType(MethodHandle.class,
          MethodHandle.MethodHandles.class, MethodHandle.MethodType.class),
          MethodHandleDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("MethodHandle is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Noted.Note invokeExactNoted = new Noted.Note();

  MethodHandleDecorated() {
    this(Environment.system());
  }

  MethodHandleDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(MethodHandle.class, environment).warnOfUnknown();
  }

  /**
   * invokeExact: {@code @Noted -> super}
   */
  @Override
  MethodHandle invokeExact(MethodHandle.MethodHandles lookup, MethodHandle.MethodType type) {
    if (invokeExactNoted == null) {
      // The constructor of MethodHandle is still running.
      return super.invokeExact(lookup, type);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("invokeExact", MethodHandleDecorated.this, MethodHandleDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((MethodHandle) SUPER_INVOKE_EXACT.invokeExact(MethodHandleDecorated.this,
              lookup, type));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(lookup, type);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(lookup), Printed.of(type));
      }
    }
    try {
      return invokeExactNoted.around(new NotedCall<MethodHandle>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
