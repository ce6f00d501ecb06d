package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Covariant} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class CovariantDecorated extends Covariant {
  private final Environment environment;

  private final Timing getTiming;

  private final Timing countTiming;

  private final Timing allTiming;

  private final Timing copyTiming;

  private final Timing cloneTiming;

  public CovariantDecorated() {
    this(Environment.system());
  }

  public CovariantDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Covariant.class, environment);
    this.getTiming = Timing.of("get", settings).build();
    this.countTiming = Timing.of("count", settings).build();
    this.allTiming = Timing.of("all", settings).build();
    this.copyTiming = Timing.of("copy", settings).build();
    this.cloneTiming = Timing.of("clone", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * get: {@code timed -> super}
   */
  @Override
  public String get() {
    if (getTiming == null) {
      // Left out by a setting, or the constructor of Covariant is still running.
      return super.get();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.get();
    } catch (Throwable failure) {
      getTiming.threw(failure, start, environment);
      throw failure;
    }
    getTiming.returned(start, environment);
    return result;
  }

  /**
   * count: {@code timed -> super}
   */
  @Override
  public Integer count() {
    if (countTiming == null) {
      // Left out by a setting, or the constructor of Covariant is still running.
      return super.count();
    }
    long start = environment.ticker().getAsLong();
    Integer result;
    try {
      result = super.count();
    } catch (Throwable failure) {
      countTiming.threw(failure, start, environment);
      throw failure;
    }
    countTiming.returned(start, environment);
    return result;
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List<String> all() {
    if (allTiming == null) {
      // Left out by a setting, or the constructor of Covariant is still running.
      return super.all();
    }
    long start = environment.ticker().getAsLong();
    List<String> result;
    try {
      result = super.all();
    } catch (Throwable failure) {
      allTiming.threw(failure, start, environment);
      throw failure;
    }
    allTiming.returned(start, environment);
    return result;
  }

  /**
   * copy: {@code timed -> super}
   */
  @Override
  public Covariant copy() {
    if (copyTiming == null) {
      // Left out by a setting, or the constructor of Covariant is still running.
      return super.copy();
    }
    long start = environment.ticker().getAsLong();
    Covariant result;
    try {
      result = super.copy();
    } catch (Throwable failure) {
      copyTiming.threw(failure, start, environment);
      throw failure;
    }
    copyTiming.returned(start, environment);
    return result;
  }

  /**
   * clone: {@code timed -> super}
   */
  @Override
  public Covariant clone() throws CloneNotSupportedException {
    if (cloneTiming == null) {
      // Left out by a setting, or the constructor of Covariant is still running.
      return super.clone();
    }
    long start = environment.ticker().getAsLong();
    Covariant result;
    try {
      result = super.clone();
    } catch (Throwable failure) {
      cloneTiming.threw(failure, start, environment);
      throw failure;
    }
    cloneTiming.returned(start, environment);
    return result;
  }
}
