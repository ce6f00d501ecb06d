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
  private static final RetryPolicy FETCH_RETRY = RetryPolicy.of(Fetcher.class, "fetch").build();

  private static final Timing FETCH_SOME_TIMING = new Timing(Fetcher.class, "fetchSome");

  private static final Timing SIZE_TIMING = new Timing(Fetcher.class, "size");

  private static final Timing SIZES_TIMING = new Timing(Fetcher.class, "sizes");

  private final Environment environment;

  public FetcherDecorated() {
    this(Environment.system());
  }

  public FetcherDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
  }

  /**
   * fetch: {@code retry 3 x 1s -> super}
   */
  @Override
  public String fetch(String url) throws IOException, InterruptedException {
    if (environment == null) {
      // The constructor of Fetcher is still running.
      return super.fetch(url);
    }
    Attempts attempts = null;
    while (true) {
      try {
        return super.fetch(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_RETRY.attempts(environment);
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
    return ConcurrentCalls.of(urls, 0, environment, item -> fetch(item));
  }

  /**
   * fetchSome: {@code timed -> for each fetch, at most 20 at once}
   */
  @Override
  public List<String> fetchSome(Set<String> urls) throws IOException, InterruptedException {
    if (environment == null) {
      // The constructor of Fetcher is still running.
      return fetchSomeForEach(urls);
    }
    long start = environment.ticker().getAsLong();
    List<String> result;
    try {
      result = fetchSomeForEach(urls);
    } catch (Throwable failure) {
      FETCH_SOME_TIMING.threw(failure, start, environment);
      throw failure;
    }
    FETCH_SOME_TIMING.returned(start, environment);
    return result;
  }

  private List<String> fetchSomeForEach(Set<String> urls) throws InterruptedException {
    return ConcurrentCalls.interruptibly(urls, 20, environment, item -> fetch(item));
  }

  /**
   * size: {@code timed -> super}
   */
  @Override
  protected CompletionStage<Integer> size(String url) {
    if (environment == null) {
      // The constructor of Fetcher is still running.
      return super.size(url);
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<Integer> result;
    try {
      result = Objects.requireNonNull(super.size(url), "size() returned null");
    } catch (Throwable failure) {
      SIZE_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, (value, failure) -> SIZE_TIMING.completed(failure, start, environment));
  }

  /**
   * sizes: {@code timed -> for each size}
   */
  @Override
  CompletableFuture<List<Integer>> sizes(Iterable<? extends String> item) {
    if (environment == null) {
      // The constructor of Fetcher is still running.
      return sizesForEach(item);
    }
    long start = environment.ticker().getAsLong();
    CompletableFuture<List<Integer>> result;
    try {
      result = sizesForEach(item);
    } catch (Throwable failure) {
      SIZES_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> SIZES_TIMING.completed(failure, start, environment));
  }

  private CompletableFuture<List<Integer>> sizesForEach(Iterable<? extends String> item) {
    return ConcurrentStages.of(item, 0, item2 -> size(item2));
  }

  /**
   * numbers: {@code for each size, at most 4 at once}
   */
  @Override
  CompletionStage<List<Number>> numbers(List<String> environment) {
    return ConcurrentStages.of(environment, 4, item -> size(item));
  }

  /**
   * stream: {@code for each process}
   */
  @Override
  Flow.Publisher<Integer> stream(Flow.Publisher<byte[]> chunks) {
    return MappedStream.of(chunks, item -> process(item));
  }

  /**
   * parallel: {@code for each process, at most 8 at once}
   */
  @Override
  Flow.Publisher<Integer> parallel(Flow.Publisher<byte[]> chunks) {
    return MappedStream.onThreads(chunks, 8, environment, item -> process(item));
  }

  /**
   * streamOfSizes: {@code for each size}
   */
  @Override
  Flow.Publisher<Integer> streamOfSizes(Flow.Publisher<? extends String> urls) {
    return MappedStream.ofStages(urls, 0, item -> size(item));
  }
}
