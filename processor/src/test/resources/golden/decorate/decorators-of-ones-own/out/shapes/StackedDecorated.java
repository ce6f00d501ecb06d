package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
