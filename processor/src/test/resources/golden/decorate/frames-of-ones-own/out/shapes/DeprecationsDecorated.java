package shapes;

import base.Noted;
import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Printed;
import dev.damask.generated.Rethrow;
import dev.damask.generated.WrapperSettings;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Deprecations} with the decorators of its methods.
 */
@SuppressWarnings({
    "all",
    "deprecation",
    "rawtypes",
    "unchecked"
})
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class DeprecationsDecorated extends Deprecations {
  private static final MethodHandle SUPER_OLD;

  private static final MethodHandle SUPER_RAW;

  static {
    // Decorators go on to Deprecations by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_OLD = lookup.findSpecial(Deprecations.class, "old", MethodType.methodType(void.class,
          Old.class), DeprecationsDecorated.class);
      SUPER_RAW = lookup.findSpecial(Deprecations.class, "raw", MethodType.methodType(List.class,
          List.class), DeprecationsDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Deprecations is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Noted.Note oldNoted = new Noted.Note();

  private final Noted.Note rawNoted = new Noted.Note();

  DeprecationsDecorated() {
    this(Environment.system());
  }

  DeprecationsDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Deprecations.class, environment).warnOfUnknown();
  }

  /**
   * old: {@code @Noted -> super}
   */
  @Deprecated
  @Override
  void old(Old old) {
    if (oldNoted == null) {
      // The constructor of Deprecations is still running.
      super.old(old);
      return;
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("old", DeprecationsDecorated.this, DeprecationsDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_OLD.invokeExact(DeprecationsDecorated.this, old);
          return result(null);
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(old);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(old));
      }
    }
    try {
      oldNoted.around(new NotedCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * raw: {@code @Noted -> super}
   */
  @Override
  List raw(List some) {
    if (rawNoted == null) {
      // The constructor of Deprecations is still running.
      return super.raw(some);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("raw", DeprecationsDecorated.this, DeprecationsDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((List<?>) SUPER_RAW.invokeExact(DeprecationsDecorated.this, some));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(some);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(some));
      }
    }
    try {
      return rawNoted.around(new NotedCall<List>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
