package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Finders.Anew} with the decorators of its methods.
 */
@SuppressWarnings("all")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class Finders_AnewDecorated extends Finders.Anew {
  private static final Timing GET_TIMING = new Timing(Finders.Anew.class, "anew").of("get");

  private static final Timing EACH_TIMING = new Timing(Finders.Anew.class, "anew").of("each");

  private static final Timing OWN_TIMING = new Timing(Finders.Anew.class, "own");

  private final Environment environment;

  Finders_AnewDecorated() {
    this(Environment.system());
  }

  Finders_AnewDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * get: {@code timed -> super}
   */
  @Override
  public <V extends String> V get(List<? super V> from) {
    if (environment == null) {
      // The constructor of Anew is still running.
      return super.<V>get(from);
    }
    long start = environment.ticker().getAsLong();
    V result;
    try {
      result = super.<V>get(from);
    } catch (Throwable failure) {
      GET_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GET_TIMING.returned(start, environment);
    return result;
  }

  /**
   * each: {@code timed -> super}
   */
  @Override
  public <E> void each(E value, String other) {
    if (environment == null) {
      // The constructor of Anew is still running.
      super.<E>each(value, other);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<E>each(value, other);
    } catch (Throwable failure) {
      EACH_TIMING.threw(failure, start, environment);
      throw failure;
    }
    EACH_TIMING.returned(start, environment);
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  void own() {
    if (environment == null) {
      // The constructor of Anew is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      OWN_TIMING.threw(failure, start, environment);
      throw failure;
    }
    OWN_TIMING.returned(start, environment);
  }
}
