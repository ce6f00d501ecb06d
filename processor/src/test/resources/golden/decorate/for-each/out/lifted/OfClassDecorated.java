package lifted;

import dev.damask.Environment;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MappedStream;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Timing twiceTiming;

  private final Timing allTwiceTiming;

  private final int allTwiceLimit;

  private final int streamLimit;

  public OfClassDecorated() {
    this(Environment.system());
  }

  public OfClassDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(OfClass.class, environment);
    this.twiceTiming = Timing.of("twice", settings).build();
    this.allTwiceTiming = Timing.of("allTwice", settings).build();
    this.allTwiceLimit = settings.limit("allTwice", 0);
    this.streamLimit = settings.limit("stream", 0);
    settings.warnOfUnknown();
  }

  /**
   * twice: {@code timed -> super}
   */
  @Override
  public int twice(int item) {
    if (twiceTiming == null) {
      // Left out by a setting, or the constructor of OfClass is still running.
      return super.twice(item);
    }
    long start = environment.ticker().getAsLong();
    int result;
    try {
      result = super.twice(item);
    } catch (Throwable failure) {
      twiceTiming.threw(failure, start, environment);
      throw failure;
    }
    twiceTiming.returned(start, environment);
    return result;
  }

  /**
   * allTwice: {@code timed -> for each twice}
   */
  @Override
  public List<Integer> allTwice(List<Integer> items) {
    if (allTwiceTiming == null) {
      // Left out by a setting, or the constructor of OfClass is still running.
      return allTwiceForEach(items);
    }
    long start = environment.ticker().getAsLong();
    List<Integer> result;
    try {
      result = allTwiceForEach(items);
    } catch (Throwable failure) {
      allTwiceTiming.threw(failure, start, environment);
      throw failure;
    }
    allTwiceTiming.returned(start, environment);
    return result;
  }

  private List<Integer> allTwiceForEach(List<Integer> items) {
    return ConcurrentCalls.of(items, allTwiceLimit, environment, item -> twice(item));
  }

  /**
   * stream: {@code for each twice}
   */
  @Override
  public Flow.Publisher<Integer> stream(Flow.Publisher<Integer> items) {
    return MappedStream.of(items, streamLimit, environment, item -> twice(item));
  }
}
