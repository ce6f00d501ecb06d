package calls;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MethodCall;
import dev.damask.generated.Rethrow;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.SafeLogger;
import dev.damask.generated.Timing;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Shapes.Uses} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Shapes_UsesDecorated extends Shapes.Uses {
  private static final Timing TIMED_TIMING = new Timing(Shapes.Uses.class, "timed");

  private static final Timing AGAIN_TIMING = new Timing(Shapes.Uses.class, "again");

  private static final Timing INTO_TIMING = new Timing(Shapes.Uses.class, "into");

  private static final RetryPolicy TWICE_RETRY = RetryPolicy.of(Shapes.Uses.class, "twice").build();

  private static final SafeLogger LOGGER = SafeLogger.of(Shapes.Uses.class);

  private static final Timing TWICE_TIMING = new Timing(Shapes.Uses.class, "twice");

  private static final RetryPolicy DEEPER_RETRY = RetryPolicy.of(Shapes.Uses.class, "deeper")
      .build();

  private static final Timing HOLDING_TIMING = new Timing(Shapes.Uses.class, "holding");

  private final Environment environment;

  private final Stacks.Plain holdingFleeting = new Stacks.Plain();

  Shapes_UsesDecorated() {
    this(Environment.system());
  }

  Shapes_UsesDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * timed: {@code timed -> super}
   */
  @Override
  public void timed() {
    if (environment == null) {
      // The constructor of Uses is still running.
      super.timed();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.timed();
    } catch (Throwable failure) {
      TIMED_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TIMED_TIMING.returned(start, environment);
  }

  /**
   * again: {@code timed -> super}
   */
  @Override
  public void again() {
    if (environment == null) {
      // The constructor of Uses is still running.
      super.again();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.again();
    } catch (Throwable failure) {
      AGAIN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    AGAIN_TIMING.returned(start, environment);
  }

  /**
   * into: {@code timed -> super}
   */
  @Override
  public void into() {
    if (environment == null) {
      // The constructor of Uses is still running.
      super.into();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.into();
    } catch (Throwable failure) {
      INTO_TIMING.threw(failure, start, environment);
      throw failure;
    }
    INTO_TIMING.returned(start, environment);
  }

  /**
   * twice: {@code retry 3 x 1s -> logged at debug -> timed -> super}
   */
  @Override
  public void twice() {
    if (environment == null) {
      // The constructor of Uses is still running.
      super.twice();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        twiceLogged();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = TWICE_RETRY.attempts(environment);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  private void twiceLogged() {
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
    long start = environment.ticker().getAsLong();
    try {
      super.twice();
    } catch (Throwable failure) {
      TWICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TWICE_TIMING.returned(start, environment);
  }

  /**
   * deeper: {@code retry 3 x 1s -> super}
   */
  @Override
  public void deeper() throws IOException {
    if (environment == null) {
      // The constructor of Uses is still running.
      super.deeper();
      return;
    }
    Attempts attempts = null;
    while (true) {
      try {
        super.deeper();
        return;
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = DEEPER_RETRY.attempts(environment);
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
    if (environment == null) {
      // The constructor of Uses is still running.
      super.holding();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      holdingFleeting();
    } catch (Throwable failure) {
      HOLDING_TIMING.threw(failure, start, environment);
      throw failure;
    }
    HOLDING_TIMING.returned(start, environment);
  }

  private void holdingFleeting() {
    @DamaskGenerated
    final class FleetingCall<R> extends MethodCall<R> {
      FleetingCall() {
        super("holding", Shapes_UsesDecorated.this, Shapes_UsesDecorated.this.environment);
      }

      @Override
      public R proceed() {
        Shapes_UsesDecorated.this.holdingUndecorated();
        return result(null);
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

  private void holdingUndecorated() {
    super.holding();
  }
}
