package p;

import dev.damask.Environment;
import dev.damask.generated.Answers;
import dev.damask.generated.AsyncRetryWhen;
import dev.damask.generated.ConcurrentCalls;
import dev.damask.generated.ConcurrentStages;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Deadline;
import dev.damask.generated.RetryPolicy;
import dev.damask.generated.TimeLimit;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Environment environment;

  private final TimeLimit fetchTimeout;

  private final Answers fetchFallback;

  private final Answers fetchAllFallback;

  private final TimeLimit fetchAllTimeout;

  private final int fetchAllLimit;

  private final TimeLimit fetchAllLaterTimeout;

  private final RetryPolicy fetchAllLaterRetry;

  private final int fetchAllLaterLimit;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    this.environment = Objects.requireNonNull(environment, "environment");
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.fetchTimeout = TimeLimit.of("fetch", Duration.ofSeconds(1), settings);
    this.fetchFallback = Answers.of("fetch", "unknown", settings).build();
    this.fetchAllFallback = Answers.of("fetchAll", "none", settings).build();
    this.fetchAllTimeout = TimeLimit.of("fetchAll", Duration.ofSeconds(5), settings);
    this.fetchAllLimit = settings.limit("fetchAll", 0);
    this.fetchAllLaterTimeout = TimeLimit.of("fetchAllLater", Duration.ofSeconds(5), settings);
    this.fetchAllLaterRetry = RetryPolicy.of("fetchAllLater", settings).fallback("noneLater")
        .build();
    this.fetchAllLaterLimit = settings.limit("fetchAllLater", 2);
    settings.requireTime("fetchAllLater", this.fetchAllLaterTimeout, this.fetchAllLaterRetry);
    settings.warnOfUnknown();
  }

  /**
   * fetch: {@code timeout 1s -> fallback unknown -> super}
   */
  @Override
  String fetch(String url) {
    if (fetchTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchAnswered(url);
    }
    Deadline deadline = fetchTimeout.begin();
    String result;
    try {
      result = fetchAnswered(url);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private String fetchAnswered(String url) {
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
        String result = unknown(url);
        fetchFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fetchFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  /**
   * fetchAll: {@code fallback none -> timeout 5s -> for each fetch}
   */
  @Override
  List<String> fetchAll(Collection<String> urls) throws InterruptedException {
    if (fetchAllFallback == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchAllLimited(urls);
    }
    try {
      return fetchAllLimited(urls);
    } catch (Throwable failure) {
      if (!fetchAllFallback.include(failure)) {
        throw failure;
      }
      try {
        List<String> result = none(urls, failure);
        fetchAllFallback.answered(failure);
        return result;
      } catch (Throwable thrown) {
        fetchAllFallback.unanswered(failure, thrown);
        throw thrown;
      }
    }
  }

  private List<String> fetchAllLimited(Collection<String> urls) throws InterruptedException {
    if (fetchAllTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchAllForEach(urls);
    }
    Deadline deadline = fetchAllTimeout.begin();
    List<String> result;
    try {
      result = fetchAllForEach(urls);
    } catch (Throwable failure) {
      deadline.threw(failure);
      throw failure;
    }
    deadline.returned();
    return result;
  }

  private List<String> fetchAllForEach(Collection<String> urls) throws InterruptedException {
    return ConcurrentCalls.interruptibly(urls, fetchAllLimit, environment, item -> fetch(item));
  }

  /**
   * fetchAllLater: {@code timeout 5s -> retry 3 x 1s, when result isEmpty, else noneLater
   * -> for each later, at most 2 at once},
   * at most 3 attempts, 2s of waiting, 5s in all
   */
  @Override
  CompletableFuture<List<String>> fetchAllLater(List<String> urls) {
    if (fetchAllLaterTimeout == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchAllLaterRetried(urls);
    }
    return fetchAllLaterTimeout.callAsync(() -> fetchAllLaterRetried(urls));
  }

  private CompletableFuture<List<String>> fetchAllLaterRetried(List<String> urls) {
    if (fetchAllLaterRetry == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return fetchAllLaterForEach(urls);
    }
    return AsyncRetryWhen.of(fetchAllLaterRetry, environment, failure -> true,
        value -> isEmpty(value), () -> fetchAllLaterForEach(urls), () -> noneLater(urls));
  }

  private CompletableFuture<List<String>> fetchAllLaterForEach(List<String> urls) {
    return ConcurrentStages.of(urls, fetchAllLaterLimit, item -> later(item));
  }
}
