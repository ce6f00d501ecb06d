package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Stacked} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class StackedDecorated extends Stacked {
  private static final Timing NARROW_TIMING = new Timing(Stacked.class, "narrow");

  private static final Timing WIDE_TIMING = new Timing(Stacked.class, "wide");

  private final Environment environment;

  private final Plainly.Plain narrowPlainly = new Plainly.Plain();

  private final Plainly.Plain widePlainly = new Plainly.Plain();

  StackedDecorated() {
    this(Environment.system());
  }

  StackedDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * narrow: {@code timed -> @Plainly -> super}
   */
  @Override
  String narrow() throws IOException {
    if (environment == null) {
      // The constructor of Stacked is still running.
      return super.narrow();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = narrowPlainly();
    } catch (Throwable failure) {
      NARROW_TIMING.threw(failure, start, environment);
      throw failure;
    }
    NARROW_TIMING.returned(start, environment);
    return result;
  }

  private String narrowPlainly() {
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("narrow", StackedDecorated.this, StackedDecorated.this.environment);
      }

      @Override
      public R proceed() throws Exception {
        return result(StackedDecorated.this.narrowUndecorated());
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

  private String narrowUndecorated() throws IOException {
    return super.narrow();
  }

  /**
   * wide: {@code timed -> @Plainly -> super}
   */
  @Override
  String wide() throws Exception {
    if (environment == null) {
      // The constructor of Stacked is still running.
      return super.wide();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = widePlainly();
    } catch (Throwable failure) {
      WIDE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    WIDE_TIMING.returned(start, environment);
    return result;
  }

  private String widePlainly() throws Exception {
    @DamaskGenerated
    final class PlainlyCall<R> extends MethodCall<R> {
      PlainlyCall() {
        super("wide", StackedDecorated.this, StackedDecorated.this.environment);
      }

      @Override
      public R proceed() throws Exception {
        return result(StackedDecorated.this.wideUndecorated());
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

  private String wideUndecorated() throws Exception {
    return super.wide();
  }
}
