package shapes;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Covariant} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class CovariantDecorated extends Covariant {
  private static final Timing GET_TIMING = new Timing(Covariant.class, "get");

  private static final Timing COUNT_TIMING = new Timing(Covariant.class, "count");

  private static final Timing ALL_TIMING = new Timing(Covariant.class, "all");

  private static final Timing COPY_TIMING = new Timing(Covariant.class, "copy");

  private static final Timing CLONE_TIMING = new Timing(Covariant.class, "clone");

  private final Environment environment;

  public CovariantDecorated() {
    this(Environment.system());
  }

  public CovariantDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * get: {@code timed -> super}
   */
  @Override
  public String get() {
    if (environment == null) {
      // The constructor of Covariant is still running.
      return super.get();
    }
    long start = environment.ticker().getAsLong();
    String result;
    try {
      result = super.get();
    } catch (Throwable failure) {
      GET_TIMING.threw(failure, start, environment);
      throw failure;
    }
    GET_TIMING.returned(start, environment);
    return result;
  }

  /**
   * count: {@code timed -> super}
   */
  @Override
  public Integer count() {
    if (environment == null) {
      // The constructor of Covariant is still running.
      return super.count();
    }
    long start = environment.ticker().getAsLong();
    Integer result;
    try {
      result = super.count();
    } catch (Throwable failure) {
      COUNT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    COUNT_TIMING.returned(start, environment);
    return result;
  }

  /**
   * all: {@code timed -> super}
   */
  @Override
  public List<String> all() {
    if (environment == null) {
      // The constructor of Covariant is still running.
      return super.all();
    }
    long start = environment.ticker().getAsLong();
    List<String> result;
    try {
      result = super.all();
    } catch (Throwable failure) {
      ALL_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ALL_TIMING.returned(start, environment);
    return result;
  }

  /**
   * copy: {@code timed -> super}
   */
  @Override
  public Covariant copy() {
    if (environment == null) {
      // The constructor of Covariant is still running.
      return super.copy();
    }
    long start = environment.ticker().getAsLong();
    Covariant result;
    try {
      result = super.copy();
    } catch (Throwable failure) {
      COPY_TIMING.threw(failure, start, environment);
      throw failure;
    }
    COPY_TIMING.returned(start, environment);
    return result;
  }

  /**
   * clone: {@code timed -> super}
   */
  @Override
  public Covariant clone() throws CloneNotSupportedException {
    if (environment == null) {
      // The constructor of Covariant is still running.
      return super.clone();
    }
    long start = environment.ticker().getAsLong();
    Covariant result;
    try {
      result = super.clone();
    } catch (Throwable failure) {
      CLONE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    CLONE_TIMING.returned(start, environment);
    return result;
  }
}
