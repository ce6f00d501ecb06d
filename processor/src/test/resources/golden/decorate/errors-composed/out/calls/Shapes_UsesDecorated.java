package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Logging;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
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
 * {@link Shapes.Uses} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Shapes_UsesDecorated extends Shapes.Uses {
  private static final SafeLogger LOGGER = SafeLogger.of(Shapes.Uses.class);

  private static final MethodHandle SUPER_HOLDING;

  static {
    // Decorators go on to Shapes.Uses by these, with no frame between.
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      SUPER_HOLDING = lookup.findSpecial(Shapes.Uses.class, "holding",
          MethodType.methodType(void.class), Shapes_UsesDecorated.class);
    } catch (NoSuchMethodException | IllegalAccessException failure) {
      throw new LinkageError("Uses is not as it was compiled with", failure);
    }
  }

  private final Environment environment;

  private final Timing timedTiming;

  private final Timing againTiming;

  private final Timing intoTiming;

  private final RetryPolicy twiceRetry;

  private final Logging twiceLogging;

  private final Timing twiceTiming;

  private final RetryPolicy deeperRetry;

  private final Timing holdingTiming;

  private final Stacks.Plain holdingFleeting = new Stacks.Plain();

  Shapes_UsesDecorated() {
    this(Environment.system());
  }

  Shapes_UsesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Shapes.Uses.class, environment);
    this.timedTiming = Timing.of("timed", settings).build();
    this.againTiming = Timing.of("again", settings).build();
    this.intoTiming = Timing.of("into", settings).build();
    this.twiceRetry = RetryPolicy.of("twice", settings).build();
    this.twiceLogging = Logging.of("twice", settings);
    this.twiceTiming = Timing.of("twice", settings).build();
    this.deeperRetry = RetryPolicy.of("deeper", settings).build();
    this.holdingTiming = Timing.of("holding", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * timed: {@code timed -> super}
   */
  @Override
  public void timed() {
    if (timedTiming == null) {
      // Left out by a setting, or the constructor of Uses is still running.
      super.timed();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.timed();
    } catch (Throwable failure) {
      timedTiming.threw(failure, start, environment);
      throw failure;
    }
    timedTiming.returned(start, environment);
  }

  /**
   * again: {@code timed -> super}
   */
  @Override
  public void again() {
    if (againTiming == null) {
      // Left out by a setting, or the constructor of Uses is still running.
      super.again();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.again();
    } catch (Throwable failure) {
      againTiming.threw(failure, start, environment);
      throw failure;
    }
    againTiming.returned(start, environment);
  }

  /**
   * into: {@code timed -> super}
   */
  @Override
  public void into() {
    if (intoTiming == null) {
      // Left out by a setting, or the constructor of Uses is still running.
      super.into();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.into();
    } catch (Throwable failure) {
      intoTiming.threw(failure, start, environment);
      throw failure;
    }
    intoTiming.returned(start, environment);
  }

  /**
   * twice: {@code retry 3 x 1s -> logged at debug -> timed -> super}
   */
  @Override
  public void twice() {
    if (twiceRetry == null) {
      // Left out by a setting, or the constructor of Uses is still running.
      twiceLogged();
      return;
    }
    long start = twiceRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        twiceLogged();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = twiceRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void twiceLogged() {
    if (twiceLogging == null) {
      // Left out by a setting, or the constructor of Uses is still running.
      twiceTimed();
      return;
    }
    if (!LOGGER.isDebugEnabled()) {
      twiceTimed();
      return;
    }
    LOGGER.debug("twice()");
    try {
      twiceTimed();
    } catch (Throwable failure) {
      LOGGER.debug("twice threw {}", failure);
      throw failure;
    }
    LOGGER.debug("twice returned");
  }

  private void twiceTimed() {
    if (twiceTiming == null) {
      // Left out by a setting, or the constructor of Uses is still running.
      super.twice();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.twice();
    } catch (Throwable failure) {
      twiceTiming.threw(failure, start, environment);
      throw failure;
    }
    twiceTiming.returned(start, environment);
  }

  /**
   * deeper: {@code retry 3 x 1s -> super}
   */
  @Override
  public void deeper() throws IOException {
    if (deeperRetry == null) {
      // Left out by a setting, or the constructor of Uses is still running.
      super.deeper();
      return;
    }
    long start = deeperRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        super.deeper();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = deeperRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * holding: {@code timed -> @Fleeting -> super}
   */
  @Override
  public void holding() {
    if (holdingTiming == null) {
      // Left out by a setting, or the constructor of Uses is still running.
      holdingFleeting();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      holdingFleeting();
    } catch (Throwable failure) {
      holdingTiming.threw(failure, start, environment);
      throw failure;
    }
    holdingTiming.returned(start, environment);
  }

  private void holdingFleeting() {
    if (holdingFleeting == null) {
      // The constructor of Uses is still running.
      super.holding();
      return;
    }
    @DamaskGenerated
    final class FleetingCall<R> extends MethodCall<R> {
      FleetingCall() {
        super("holding", Shapes_UsesDecorated.this, Shapes_UsesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        try {
          SUPER_HOLDING.invokeExact(Shapes_UsesDecorated.this);
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
      holdingFleeting.around(new FleetingCall<Void>());
    } catch (Exception failure) {
      throw Rethrow.asIs(failure);
    }
  }
}
