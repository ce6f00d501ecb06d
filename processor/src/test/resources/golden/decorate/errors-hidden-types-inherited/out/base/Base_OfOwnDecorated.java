package base;

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
 * {@link Base.OfOwn} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Base_OfOwnDecorated extends Base.OfOwn {
  private static final MethodHandle SUPER_READ;

  static {
    // Decorators go on to Base.OfOwn by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_READ = lookup.findSpecial(Base.OfOwn.class, "read", MethodType.methodType(String.class),
          Base_OfOwnDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("OfOwn is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Base.Named.As readNamed = new Base.Named.As(Base.Busy.class);

  public Base_OfOwnDecorated() {
    this(Environment.system());
  }

  public Base_OfOwnDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Base.OfOwn.class, environment).warnOfUnknown();
  }

  /**
   * read: {@code @Named(Busy) -> super}
   */
  @Override
  public String read() {
    if (readNamed == null) {
      // The constructor of OfOwn is still running.
      return super.read();
    }
    @DamaskGenerated
    final class NamedCall<R> extends MethodCall<R> {
      NamedCall() {
        super("read", Base_OfOwnDecorated.this, Base_OfOwnDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_READ.invokeExact(Base_OfOwnDecorated.this));
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
      return readNamed.around(new NamedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
