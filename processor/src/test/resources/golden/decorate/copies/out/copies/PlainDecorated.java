package copies;

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
 * {@link Plain} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class PlainDecorated<T, U> extends Plain<T, U> {
  private static final MethodHandle SUPER_GET;

  static {
    // Decorators go on to Plain by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_GET = lookup.findSpecial(Plain.class, "get", MethodType.methodType(Object.class,
          Object.class), PlainDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Plain is not as it was compiled with", failure);
    }
  }

  private Environment environment;

  private Noted.Note getNoted;

  PlainDecorated() {
    this(Environment.system());
  }

  PlainDecorated(Environment environment) {
    begin(Objects.requireNonNull(environment, "environment"));
  }

  /**
   * get: {@code @Noted -> super}
   */
  @Override
  T get(T value) {
    if (getNoted == null) {
      // The constructor of Plain is still running.
      return super.get(value);
    }
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("get", PlainDecorated.this, PlainDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result(SUPER_GET.invokeExact(PlainDecorated.this, value));
        } catch (Throwable thrown) {
          throw Rethrow.asIs(thrown);
        }
      }

      @Override
      public List<Object> arguments() {
        return list(value);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(value));
      }
    }
    try {
      return getNoted.around(new NotedCall<T>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  private void begin(Environment environment) {
    this.environment = environment;
    this.getNoted = new Noted.Note();
    WrapperSettings.of(Plain.class, environment).warnOfUnknown();
  }

  @Override
  protected Object clone() throws CloneNotSupportedException {
    Object copy = super.clone();
    renew(copy);
    return copy;
  }

  private void renew(Object copy) {
    if (copy instanceof PlainDecorated<?, ?> other && other != this && environment != null) {
      other.begin(environment);
    }
  }
}
