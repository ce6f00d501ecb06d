package lifted;

import dev.damask.Environment;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MappedStream;
import dev.damask.generated.Timing;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * {@link OfClass} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class OfClassDecorated extends OfClass {
  private static final Timing TWICE_TIMING = new Timing(OfClass.class, "twice");

  private static final Timing ALL_TWICE_TIMING = new Timing(OfClass.class, "allTwice");

  private final Environment environment;

  public OfClassDecorated() {
    this(Environment.system());
  }

  public OfClassDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * twice: {@code timed -> super}
   */
  @Override
  public int twice(int item) {
    if (environment == null) {
      // The constructor of OfClass is still running.
      return super.twice(item);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.twice(item);
    } catch (Throwable failure) {
      TWICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    TWICE_TIMING.returned(start, environment);
    return result;
  }

  /**
   * allTwice: {@code timed -> for each twice}
   */
  @Override
  public List<Integer> allTwice(List<Integer> items) {
    if (environment == null) {
      // The constructor of OfClass is still running.
      return allTwiceForEach(items);
    }
    long start = environment.ticker().getAsLong();
    List<Integer> result;
    try {
      result = allTwiceForEach(items);
    } catch (Throwable failure) {
      ALL_TWICE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    ALL_TWICE_TIMING.returned(start, environment);
    return result;
  }

  private List<Integer> allTwiceForEach(List<Integer> items) {
    return ConcurrentCalls.of(items, 0, environment, item -> twice(item));
  }

  /**
   * stream: {@code for each twice}
   */
  @Override
  public Flow.Publisher<Integer> stream(Flow.Publisher<Integer> items) {
    return MappedStream.of(items, item -> twice(item));
  }
}
