package dev.damask.generated;

import dev.damask.Environment;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * A wrapper as the processor is to write it, of methods with {@code @Retry(delay = "1s", on =
 * IOException.class, when = "isTransient", whenResult = "isBusy", fallback = "instead")}.
 */
class AskingClient {

  private static final RetryPolicy FETCH_RETRY =
      RetryPolicy.of("fetch", WrapperSettings.of(Client.class, Environment.system()))
          .on(IOException.class)
          .fallback("instead")
          .build();

  private static final RetryPolicy PLAIN_RETRY =
      RetryPolicy.of("fetch", WrapperSettings.of(Client.class, Environment.system()))
          .on(IOException.class)
          .build();

  private final Client client;
  private final Environment environment;

  AskingClient(Client client, Environment environment) {
    this.client = client;
    this.environment = environment;
  }

  /** With a fallback, which has no parameter for a failure. */
  String fetch(String url) throws IOException {
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = superFetch(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = FETCH_RETRY.attempts(environment);
        }
        if (!attempts.again(failure, it -> isTransient((IOException) it))) {
          if (attempts.exhausted()) {
            try {
              String answer = instead(url);
              attempts.answered(failure);
              return answer;
            } catch (Throwable thrown) {
              attempts.unanswered(failure, thrown);
              throw thrown;
            }
          }
          throw failure;
        }
        continue;
      }
      try {
        if (!isBusy(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = FETCH_RETRY.attempts(environment);
      }
      if (!attempts.again()) {
        if (attempts.exhausted()) {
          try {
            String answer = instead(url);
            attempts.answered();
            return answer;
          } catch (Throwable thrown) {
            Attempts.ended(attempts, thrown);
            throw thrown;
          }
        }
        return result;
      }
    }
  }

  /** Without a fallback. */
  String plain(String url) throws IOException {
    Attempts attempts = null;
    while (true) {
      String result;
      try {
        result = superFetch(url);
      } catch (Throwable failure) {
        if (attempts == null) {
          attempts = PLAIN_RETRY.attempts(environment);
        }
        if (!attempts.again(failure, it -> isTransient((IOException) it))) {
          throw failure;
        }
        continue;
      }
      try {
        if (!isBusy(result)) {
          return result;
        }
      } catch (Throwable thrown) {
        Attempts.ended(attempts, thrown);
        throw thrown;
      }
      if (attempts == null) {
        attempts = PLAIN_RETRY.attempts(environment);
      }
      if (!attempts.again()) {
        return result;
      }
    }
  }

  /** Asynchronous; where there is no {@code when} it is {@code failure -> true}. */
  CompletableFuture<String> fetchAsync(String url) {
    return AsyncRetryWhen.of(
        FETCH_RETRY,
        environment,
        failure -> isTransient((IOException) failure),
        result -> isBusy(result),
        () -> superFetchAsync(url),
        () -> CompletableFuture.completedFuture(instead(url)));
  }

  /** Asynchronous; where there is no {@code whenResult} it is {@code result -> false}. */
  CompletableFuture<String> plainAsync(String url) {
    return AsyncRetryWhen.of(
        PLAIN_RETRY,
        environment,
        failure -> isTransient((IOException) failure),
        result -> isBusy(result),
        () -> superFetchAsync(url));
  }

  private boolean isTransient(IOException failure) throws IOException {
    if (client.predicateFails()) {
      throw new FileNotFoundException("asked of a failure");
    }
    return !"final".equals(failure.getMessage());
  }

  private boolean isBusy(String result) throws IOException {
    if (client.predicateFails()) {
      throw new FileNotFoundException("asked of a result");
    }
    return result.startsWith("busy");
  }

  private String instead(String url) throws IOException {
    return client.instead();
  }

  private String superFetch(String url) throws IOException {
    return client.fetch();
  }

  private CompletableFuture<String> superFetchAsync(String url) {
    try {
      return CompletableFuture.completedFuture(client.fetch());
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** The user's class. */
  interface Client {
    String fetch() throws IOException;

    default String instead() throws IOException {
      return "instead";
    }

    default boolean predicateFails() {
      return false;
    }
  }
}
