package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Stacked} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class StackedDecorated extends Stacked {
  private static final MethodHandle SUPER_NARROW;

  private static final MethodHandle SUPER_WIDE;

  static {
    // Decorators go on to Stacked by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_NARROW = lookup.findSpecial(Stacked.class, "narrow",
          MethodType.methodType(String.class), StackedDecorated.class);
      SUPER_WIDE = lookup.findSpecial(Stacked.class, "wide", MethodType.methodType(String.class),
          StackedDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Stacked is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing narrowTiming;

  private final Plainly.Plain narrowPlainly = new Plainly.Plain();

  private final Timing wideTiming;

  private final Plainly.Plain widePlainly = new Plainly.Plain();

  StackedDecorated() {
    this(Environment.system());
  }

  StackedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Stacked.class, environment);
    this.narrowTiming = Timing.of("narrow", settings).build();
    this.wideTiming = Timing.of("wide", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * narrow: {@code timed -> @Plainly -> super}
   */
  @Override
  String narrow() throws IOException {
    if (narrowTiming == null) {
      // Left out by a setting, or the constructor of Stacked is still running.
      return narrowPlainly();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = narrowPlainly();
    } catch (Throwable failure) {
      narrowTiming.threw(failure, start, environment);
      throw failure;
    }
    narrowTiming.returned(start, environment);
    return result;
  }

  private String narrowPlainly() throws IOException {
    if (narrowPlainly == null) {
      // The constructor of Stacked is still running.
      return super.narrow();
    }
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("narrow", StackedDecorated.this, StackedDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_NARROW.invokeExact(StackedDecorated.this));
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
      return narrowPlainly.around(new PlainlyCall<String>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }

  /**
   * wide: {@code timed -> @Plainly -> super}
   */
  @Override
  String wide() throws Exception {
    if (wideTiming == null) {
      // Left out by a setting, or the constructor of Stacked is still running.
      return widePlainly();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = widePlainly();
    } catch (Throwable failure) {
      wideTiming.threw(failure, start, environment);
      throw failure;
    }
    wideTiming.returned(start, environment);
    return result;
  }

  private String widePlainly() throws Exception {
    if (widePlainly == null) {
      // The constructor of Stacked is still running.
      return super.wide();
    }
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("wide", StackedDecorated.this, StackedDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          return result((String) SUPER_WIDE.invokeExact(StackedDecorated.this));
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
    return widePlainly.around(new PlainlyCall<String>());
  }
}
