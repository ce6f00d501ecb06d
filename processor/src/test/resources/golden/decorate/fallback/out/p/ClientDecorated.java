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
import dev.damask.generated.WrapperSettings;
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
  private final Environment environment;

  private final Answers fetchFallback;

  private final Timing numberTiming;

  private final Answers numberFallback;

  private final TimeLimit numberTimeout;

  private final Answers storeFallback;

  private final Answers genericFallback;

  private final Answers fetchLaterFallback;

  private final RetryPolicy fetchLaterRetry;

  private final Timing countTiming;

  private final Answers countFallback;

  public ClientDecorated() {
    this(Environment.system());
  }

  public ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchFallback = Answers.of("fetch", "cached", settings).build();
    this.numberTiming = Timing.of("number", settings).build();
    this.numberFallback = Answers.of("number", "noNumber", settings)
        .on(IOException.class, IllegalStateException.class).notOn(FileNotFoundException.class)
        .build();
    this.numberTimeout = TimeLimit.of("number", Duration.ofSeconds(2), settings);
    this.storeFallback = Answers.of("store", "notStored", settings).build();
    this.genericFallback = Answers.of("generic", "none", settings).build();
    this.fetchLaterFallback = Answers.of("fetchLater", "cachedLater", settings).build();
    this.fetchLaterRetry = RetryPolicy.of("fetchLater", settings).build();
    this.countTiming = Timing.of("count", settings).build();
    this.countFallback = Answers.of("count", "zero", settings).build();
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code fallback cached -> super}
   */
  @Override
  public String fetch(String url) throws IOException {
    if (fetchFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
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
   * number: {@code timed
   * -> fallback noNumber, on IOException or IllegalStateException, not on FileNotFoundException
   * -> timeout 2s -> super}
   */
  @Override
  protected int number(String failure, int... result) throws IOException {
    if (numberTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return numberAnswered(failure, result);
    }
    long start = environment.ticker().getAsLong();
    int result2;
    try {
      result2 = numberAnswered(failure, result);
    } catch (Throwable failure2) {
      numberTiming.threw(failure2, start, environment);
      throw failure2;
    }
    numberTiming.returned(start, environment);
    return result2;
  }

  private int numberAnswered(String failure, int[] result) throws IOException {
    if (numberFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return numberLimited(failure, result);
    }
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
    if (numberTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.number(failure, result);
    }
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
      // Left out by a setting, or the constructor of Client is still running.
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
      // Left out by a setting, or the constructor of Client is still running.
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
      // Left out by a setting, or the constructor of Client is still running.
      return fetchLaterRetried(url);
    }
    return fetchLaterFallback.callAsync(() -> fetchLaterRetried(url),
        failure -> cachedLater(url, failure));
  }

  private CompletableFuture<String> fetchLaterRetried(String url) throws IOException {
    if (fetchLaterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.fetchLater(url), "fetchLater() returned null");
    }
    return AsyncRetry.of(fetchLaterRetry, environment,
        () -> Objects.requireNonNull(super.fetchLater(url), "fetchLater() returned null"));
  }

  /**
   * count: {@code timed -> fallback zero -> super}
   */
  @Override
  public CompletionStage<? extends Number> count() {
    if (countTiming == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return countAnswered();
    }
    long start = environment.ticker().getAsLong();
    CompletionStage<? extends Number> result;
    try {
      result = countAnswered();
    } catch (Throwable failure) {
      countTiming.threw(failure, start, environment);
      throw failure;
    }
    return Relay.of(result, countTiming.completion(start));
  }

  private CompletionStage<? extends Number> countAnswered() {
    if (countFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return Objects.requireNonNull(super.count(), "count() returned null");
    }
    return countFallback.callAsync(
        () -> Objects.requireNonNull(super.count(), "count() returned null"), failure -> zero());
  }
}
