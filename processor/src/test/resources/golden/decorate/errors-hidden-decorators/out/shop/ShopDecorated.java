package shop;

import audit.Trace;
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
 * {@link Shop} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ShopDecorated extends Shop {
  private static final MethodHandle SUPER_SHOW;

  static {
    // Decorators go on to Shop by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_SHOW = lookup.findSpecial(Shop.class, "show", MethodType.methodType(String.class),
          ShopDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Shop is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Trace showTraced = new Trace();

  public ShopDecorated() {
    this(Environment.system());
  }

  public ShopDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings.of(Shop.class, environment).warnOfUnknown();
  }

  @Override
  public String sell() {
    return super.sell();
  }

  @Override
  public String name() {
    return super.name();
  }

  @Override
  public int rank() {
    return super.rank();
  }

  @Override
  protected audit.Pages.Page page() {
    return super.page();
  }

  /**
   * show: {@code @Traced -> super}
   */
  @Override
  public String show() {
    if (showTraced == null) {
      // The constructor of Shop is still running.
      return super.show();
    }
    @DamaskGenerated
    final class TracedCall<R> extends MethodCall<R> {
      TracedCall() {
        super("show", ShopDecorated.this, ShopDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_SHOW.invokeExact(ShopDecorated.this));
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
      return showTraced.around(new TracedCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
