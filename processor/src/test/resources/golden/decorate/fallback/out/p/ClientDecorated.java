package p;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.AsyncRetry;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.Relay;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.Timing;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class ClientDecorated extends Client {
  private static final Timing NUMBER_TIMING = new Timing(Client.class, "number");

  private static final RetryPolicy FETCH_LATER_RETRY = RetryPolicy.of(Client.class, "fetchLater")
      .build();

  private static final Timing COUNT_TIMING = new Timing(Client.class, "count");

  private final Environment environment;

  private final Answers fetchFallback;

  private final Answers numberFallback;

  private final TimeLimit numberTimeout;

  private final Answers storeFallback;

  private final Answers genericFallback;

  private final Answers fetchLaterFallback;

  private final Answers countFallback;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.fetchFallback = Answers.of(Client.class, "fetch", "cached", environment).build();
    this.numberFallback = Answers.of(Client.class, "number", "noNumber", environment)
        .on(IOException.class, IllegalStateException.class).notOn(FileNotFoundException.class)
        .build();
    this.numberTimeout = TimeLimit.of(Client.class, "number", Duration.ofSeconds(2), environment);
    this.storeFallback = Answers.of(Client.class, "store", "notStored", environment).build();
    this.genericFallback = Answers.of(Client.class, "generic", "none", environment).build();
    this.fetchLaterFallback = Answers.of(Client.class, "fetchLater", "cachedLater", environment)
        .build();
    this.countFallback = Answers.of(Client.class, "count", "zero", environment).build();
  }

  /**
   * fetch: {@code fallback cached -> super}
   */
  @Override
  public String fetch(String url) throws IOException {
    if (fetchFallback == null) {
      // The constructor of Client is still running.
      return super.fetch(url);
    }
    try {
      return super.fetch(url);
    } catch (Throwable failure) {
      if (!fetchFallback.include(failure)) {
        throw failure;
      }
      try {
        String result = cached(url);
        fetchFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fetchFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * number: {@code timed -> fallback noNumber -> timeout 2s -> super}
   */
  @Override
  protected int number(String failure, int... result) throws IOException {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.number(failure, result);
    }
    long start = environment.ticker().getAsLong();
    int result2;
    try {
      result2 = numberAnswered(failure, result);
    } catch (Throwable failure2) {
      NUMBER_TIMING.threw(failure2, start, environment);
      throw failure2;
    }
    NUMBER_TIMING.returned(start, environment);
    return result2;
  }

  private int numberAnswered(String failure, int[] result) throws IOException {
    try {
      return numberLimited(failure, result);
    } catch (Throwable failure2) {
      if (!numberFallback.include(failure2)) {
        throw failure2;
      }
      try {
        int result2 = noNumber(failure, result, (Exception) failure2);
        numberFallback.answered(failure2);
        return result2;
      } catch (Throwable thrown) {
        numberFallback.unanswered(failure2, thrown);
        throw thrown;
      }
    }
  }

  private int numberLimited(String failure, int[] result) throws IOException {
    Deadline deadline = numberTimeout.begin();
    int result2;
    try {
      result2 = super.number(failure, result);
    } catch (Throwable failure2) {
      deadline.threw(failure2);
      throw failure2;
    }
    deadline.returned();
    return result2;
  }

  /**
   * store: {@code fallback notStored -> super}
   */
  @Override
  public void store(String text) throws InterruptedException {
    if (storeFallback == null) {
      // The constructor of Client is still running.
      super.store(text);
      return;
    }
    try {
      super.store(text);
    } catch (Throwable failure) {
      if (!storeFallback.include(failure)) {
        throw failure;
      }
      try {
        notStored(text, failure);
        storeFallback.answered(failure);
      } catch (Throwable thrown) {
        storeFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * generic: {@code fallback none -> super}
   */
  @Override
  <T extends Comparable<T>> T generic(T value) {
    if (genericFallback == null) {
      // The constructor of Client is still running.
      return super.<T>generic(value);
    }
    try {
      return super.<T>generic(value);
    } catch (Throwable failure) {
      if (!genericFallback.include(failure)) {
        throw failure;
      }
      try {
        T result = this.<T>none(value);
        genericFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        genericFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * fetchLater: {@code fallback cachedLater -> retry 3 x 1s -> super}
   */
  @Override
  public CompletableFuture<String> fetchLater(String url) throws IOException {
    if (fetchLaterFallback == null) {
      // The constructor of Client is still running.
      return super.fetchLater(url);
    }
    return fetchLaterFallback.callAsync(() -> fetchLaterRetried(url),
        failure -> cachedLater(url, failure));
  }

  private CompletableFuture<String> fetchLaterRetried(String url) {
    return AsyncRetry.of(FETCH_LATER_RETRY, environment,
        () -> Objects.requireNonNull(super.fetchLater(url), "fetchLater() returned null"));
  }

  /**
   * count: {@code timed -> fallback zero -> super}
   */
  @Override
  public CompletionStage<? extends Number> count() {
    if (environment == null) {
      // The constructor of Client is still running.
      return super.count();
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<? extends Number> result;
    try {
      result = countAnswered();
    } catch (Throwable failure) {
      COUNT_TIMING.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result,
        (value, failure) -> COUNT_TIMING.completed(failure, start, environment));
  }

  private CompletionStage<? extends Number> countAnswered() {
    return countFallback.callAsync(
        () -> Objects.requireNonNull(super.count(), "count() returned null"), failure -> zero());
  }
}
