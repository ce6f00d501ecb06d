package lifted;

import dev.damask.Environment;
import dev.damask.generated.Attempts;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.ConcurrentStages;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.MappedStream;
import dev.damask.generated.Relay;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.Timing;
import dev.damask.generated.WrapperSettings;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * {@link Fetcher} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class FetcherDecorated extends Fetcher {
  private final Environment environment;

  private final RetryPolicy fetchRetry;

  private final int fetchAllLimit;

  private final Timing fetchSomeTiming;

  private final int fetchSomeLimit;

  private final Timing sizeTiming;

  private final Timing sizesTiming;

  private final int sizesLimit;

  private final int numbersLimit;

  private final int streamLimit;

  private final int parallelLimit;

  private final int streamOfSizesLimit;

  public FetcherDecorated() {
    this(Environment.system());
  }

  public FetcherDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Fetcher.class, environment);
    this.fetchRetry = RetryPolicy.of("fetch", settings).build();
    this.fetchAllLimit = settings.limit("fetchAll", 0);
    this.fetchSomeTiming = Timing.of("fetchSome", settings).build();
    this.fetchSomeLimit = settings.limit("fetchSome", 20);
    this.sizeTiming = Timing.of("size", settings).build();
    this.sizesTiming = Timing.of("sizes", settings).build();
    this.sizesLimit = settings.limit("sizes", 0);
    this.numbersLimit = settings.limit("numbers", 4);
    this.streamLimit = settings.limit("stream", 0);
    this.parallelLimit = settings.limit("parallel", 8);
    this.streamOfSizesLimit = settings.limit("streamOfSizes", 0);
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code retry 3 x 1s -> super}
   */
  @Override
  public String fetch(String url) throws IOException, InterruptedException {
    if (fetchRetry == null) {
      // Left out by a setting, or the constructor of Fetcher is still running.
      return super.fetch(url);
    }
    long start = fetchRetry.start(environment);
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetch(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = fetchRetry.attempts(environment, start);
        }
        if (!attempts.again(failure)) {
          throw failure;
        }
      }
    }
  }

  /**
   * fetchAll: {@code for each fetch}
   */
  @Override
  public List<String> fetchAll(Collection<String> urls) throws IOException {
    return ConcurrentCalls.of(urls, fetchAllLimit, environment, item -> fetch(item));
  }

  /**
   * fetchSome: {@code timed -> for each fetch, at most 20 at once}
   */
  @Override
  public List<String> fetchSome(Set<String> urls) throws IOException, InterruptedException {
    if (fetchSomeTiming == null) {
      // Left out by a setting, or the constructor of Fetcher is still running.
      return fetchSomeForEach(urls);
    }
    long start = environment.ticker().getAsLong();
    List<String> result;
    try {
      result = fetchSomeForEach(urls);
    } catch (Throwable failure) {
      fetchSomeTiming.threw(failure, start, environment);
      throw failure;
    }
    fetchSomeTiming.returned(start, environment);
    return result;
  }

  private List<String> fetchSomeForEach(Set<String> urls) throws InterruptedException {
    return ConcurrentCalls.interruptibly(urls, fetchSomeLimit, environment, item -> fetch(item));
  }

  /**
   * size: {@code timed -> super}
   */
  @Override
  protected CompletionStage<Integer> size(String url) {
    if (sizeTiming == null) {
      // Left out by a setting, or the constructor of Fetcher is still running.
      return super.size(url);
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<Integer> result;
    try {
      result = Objects.requireNonNull(super.size(url), "size() returned null");
    } catch (Throwable failure) {
      sizeTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, sizeTiming.completion(start));
  }

  /**
   * sizes: {@code timed -> for each size}
   */
  @Override
  CompletableFuture<List<Integer>> sizes(Iterable<? extends String> item) {
    if (sizesTiming == null) {
      // Left out by a setting, or the constructor of Fetcher is still running.
      return sizesForEach(item);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<List<Integer>> result;
    try {
      result = sizesForEach(item);
    } catch (Throwable failure) {
      sizesTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, sizesTiming.completion(start));
  }

  private CompletableFuture<List<Integer>> sizesForEach(Iterable<? extends String> item) {
    return ConcurrentStages.of(item, sizesLimit, item2 -> size(item2));
  }

  /**
   * numbers: {@code for each size, at most 4 at once}
   */
  @Override
  CompletionStage<List<Number>> numbers(List<String> environment) {
    return ConcurrentStages.of(environment, numbersLimit, item -> size(item));
  }

  /**
   * stream: {@code for each process}
   */
  @Override
  Flow.Publisher<Integer> stream(Flow.Publisher<byte[]> chunks) {
    return MappedStream.of(chunks, streamLimit, environment, item -> process(item));
  }

  /**
   * parallel: {@code for each process, at most 8 at once}
   */
  @Override
  Flow.Publisher<Integer> parallel(Flow.Publisher<byte[]> chunks) {
    return MappedStream.of(chunks, parallelLimit, environment, item -> process(item));
  }

  /**
   * streamOfSizes: {@code for each size}
   */
  @Override
  Flow.Publisher<Integer> streamOfSizes(Flow.Publisher<? extends String> urls) {
    return MappedStream.ofStages(urls, streamOfSizesLimit, item -> size(item));
  }
}
