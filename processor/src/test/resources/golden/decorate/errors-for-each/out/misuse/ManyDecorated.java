package misuse;

import dev.damask.Environment;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.ConcurrentStages;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MappedStream;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * {@link Many} with the decorators of its methods.
 */
@SuppressWarnings("rawtypes")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ManyDecorated extends Many {
  private final Environment environment;

  private final int goodLimit;

  private final int goodAsyncLimit;

  private final int declaredLimit;

  private final int streamLimit;

  private final Timing lastTiming;

  private final int lastLimit;

  private final Timing timedStreamTiming;

  private final int timedStreamLimit;

  ManyDecorated() {
    this(Environment.system());
  }

  ManyDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Many.class, environment);
    this.goodLimit = settings.limit("good", 0);
    this.goodAsyncLimit = settings.limit("goodAsync", 0);
    this.declaredLimit = settings.limit("declared", 0);
    this.streamLimit = settings.limit("stream", 0);
    this.lastTiming = Timing.of("last", settings).build();
    this.lastLimit = settings.limit("last", 0);
    this.timedStreamTiming = Timing.of("timedStream", settings).build();
    this.timedStreamLimit = settings.limit("timedStream", 0);
    settings.warnOfUnknown();
  }

  /**
   * good: {@code for each fetch}
   */
  @Override
  List<String> good(Collection<Integer> ids) {
    return ConcurrentCalls.of(ids, goodLimit, environment, item -> fetch(item));
  }

  /**
   * unknown: {@code for each}
   */
  @Override
  List<String> unknown(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * wrongItem: {@code for each}
   */
  @Override
  List<String> wrongItem(Collection<String> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * wrongResult: {@code for each}
   */
  @Override
  List<Integer> wrongResult(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * notAsync: {@code for each}
   */
  @Override
  CompletableFuture<List<String>> notAsync(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * async: {@code for each}
   */
  @Override
  List<CompletionStage<String>> async(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * goodAsync: {@code for each later}
   */
  @Override
  CompletableFuture<List<String>> goodAsync(Collection<Integer> ids) {
    return ConcurrentStages.of(ids, goodAsyncLimit, item -> later(item));
  }

  /**
   * undeclared: {@code for each}
   */
  @Override
  List<String> undeclared(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * declared: {@code for each load}
   */
  @Override
  List<String> declared(Collection<Integer> ids) throws IOException {
    return ConcurrentCalls.of(ids, declaredLimit, environment, item -> load(item));
  }

  /**
   * stream: {@code for each load}
   */
  @Override
  Flow.Publisher<String> stream(Flow.Publisher<Integer> ids) {
    return MappedStream.of(ids, streamLimit, environment, item -> load(item));
  }

  /**
   * ofHidden: {@code for each}
   */
  @Override
  List<String> ofHidden(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * ofVoid: {@code for each}
   */
  @Override
  List<Void> ofVoid(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * ofBoth: {@code for each}
   */
  @Override
  List<String> ofBoth(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * ofGeneric: {@code for each}
   */
  @Override
  List<String> ofGeneric(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * more: {@code for each}
   */
  @Override
  List<String> more(Collection<Integer> ids, String name) {
    throw new UnsupportedOperationException();
  }

  /**
   * map: {@code for each}
   */
  @Override
  Map<Integer, String> map(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * array: {@code for each}
   */
  @Override
  List<String> array(Integer[] ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * mixed: {@code for each}
   */
  @Override
  Flow.Publisher<String> mixed(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * raw: {@code for each}
   */
  @Override
  List<String> raw(Collection ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * variable: {@code for each}
   */
  @Override
  <T extends Number> List<String> variable(Collection<T> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * nothing: {@code for each}
   */
  @Override
  void nothing(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * negative: {@code for each}
   */
  @Override
  List<String> negative(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * concrete: {@code for each}
   */
  @Override
  List<String> concrete(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * notLast: {@code for each}
   */
  @Override
  List<String> notLast(Collection<Integer> ids) {
    throw new UnsupportedOperationException();
  }

  /**
   * last: {@code timed -> for each fetch}
   */
  @Override
  List<String> last(Collection<Integer> ids) {
    if (lastTiming == null) {
      // Left out by a setting, or the constructor of Many is still running.
      return lastForEach(ids);
    }
    long start = environment.ticker().getAsLong();
    List<String> result;
    try {
      result = lastForEach(ids);
    } catch (Throwable failure) {
      lastTiming.threw(failure, start, environment);
      throw failure;
    }
    lastTiming.returned(start, environment);
    return result;
  }

  private List<String> lastForEach(Collection<Integer> ids) {
    return ConcurrentCalls.of(ids, lastLimit, environment, item -> fetch(item));
  }

  /**
   * timedStream: {@code timed -> for each fetch}
   */
  @Override
  Flow.Publisher<String> timedStream(Flow.Publisher<Integer> ids) {
    if (timedStreamTiming == null) {
      // Left out by a setting, or the constructor of Many is still running.
      return timedStreamForEach(ids);
    }
    long start = environment.ticker().getAsLong();
    Flow.Publisher<String> result;
    try {
      result = timedStreamForEach(ids);
    } catch (Throwable failure) {
      timedStreamTiming.threw(failure, start, environment);
      throw failure;
    }
    timedStreamTiming.returned(start, environment);
    return result;
  }

  private Flow.Publisher<String> timedStreamForEach(Flow.Publisher<Integer> ids) {
    return MappedStream.of(ids, timedStreamLimit, environment, item -> fetch(item));
  }
}
