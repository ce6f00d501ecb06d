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
 * {@link Named} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class NamedDecorated implements Named {
  private final Named delegate;

  private final Environment environment;

  private final Noted.Note nameNoted = new Noted.Note();

  NamedDecorated(Named delegate) {
    this(delegate, Environment.system());
  }

  NamedDecorated(Named delegate, Environment environment) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Named.class, environment).warnOfUnknown();
  }

  /**
   * name: {@code @Noted -> delegate}
   */
  @Override
  public String name(Object... parts) {
    @DamaskGenerated
    final class NotedCall<R> extends MethodCall<R> {
      NotedCall() {
        super("name", NamedDecorated.this.delegate, NamedDecorated.this.environment);
      }

      @Override
      public R proceed() {
        return result(NamedDecorated.this.delegate.name(parts));
      }

      @Override
      public List<Object> arguments() {
        return list((Object) parts);
      }

      @Override
      public List<String> shownArguments() {
        return List.of(Printed.of(parts));
      }
    }
    try {
      return nameNoted.around(new NotedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  @Override
  public String toString() {
    return delegate.toString();
  }
}
