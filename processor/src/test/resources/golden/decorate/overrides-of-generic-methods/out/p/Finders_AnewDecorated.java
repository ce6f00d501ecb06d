package p;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing getTiming;

  private final Timing eachTiming;

  private final Timing ownTiming;

  Finders_AnewDecorated() {
    this(Environment.system());
  }

  Finders_AnewDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Finders.Anew.class, environment);
    this.getTiming = Timing.of("get", settings).name("anew").build();
    this.eachTiming = Timing.of("each", settings).name("anew").build();
    this.ownTiming = Timing.of("own", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * get: {@code timed as "anew" -> super}
   */
  @Override
  public <V extends String> V get(List<? super V> from) {
    if (getTiming == null) {
      // Left out by a setting, or the constructor of Anew is still running.
      return super.<V>get(from);
    }
    long start = environment.ticker().getAsLong();
    V result;
    try {
      result = super.<V>get(from);
    } catch (Throwable failure) {
      getTiming.threw(failure, start, environment);
      throw failure;
    }
    getTiming.returned(start, environment);
    return result;
  }

  /**
   * each: {@code timed as "anew" -> super}
   */
  @Override
  public <E> void each(E value, String other) {
    if (eachTiming == null) {
      // Left out by a setting, or the constructor of Anew is still running.
      super.<E>each(value, other);
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.<E>each(value, other);
    } catch (Throwable failure) {
      eachTiming.threw(failure, start, environment);
      throw failure;
    }
    eachTiming.returned(start, environment);
  }

  /**
   * own: {@code timed -> super}
   */
  @Override
  void own() {
    if (ownTiming == null) {
      // Left out by a setting, or the constructor of Anew is still running.
      super.own();
      return;
    }
    long start = environment.ticker().getAsLong();
    try {
      super.own();
    } catch (Throwable failure) {
      ownTiming.threw(failure, start, environment);
      throw failure;
    }
    ownTiming.returned(start, environment);
  }
}
