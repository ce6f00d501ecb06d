package p;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import dev.damask.decorate.Timeout;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Never without an answer. */
@Decorate
public class Client {

  @Fallback("cached")
  public String fetch(String url) throws IOException {
    return url;
  }

  String cached(String url) throws FileNotFoundException {
    return url;
  }

  @Timed
  @Fallback(
      value = "noNumber",
      on = {IOException.class, IllegalStateException.class},
      notOn = FileNotFoundException.class)
  @Timeout("2s")
  protected int number(String failure, int... result) throws IOException {
    return result.length;
  }

  static int noNumber(String name, int[] numbers, Exception failure) {
    return -1;
  }

  @Fallback("notStored")
  public void store(String text) throws InterruptedException {}

  void notStored(String text, Throwable failure) {}

  @Fallback("none")
  <T extends Comparable<T>> T generic(T value) {
    return value;
  }

  <U> U none(U value) {
    return value;
  }

  @Fallback("cachedLater")
  @Retry
  public CompletableFuture<String> fetchLater(String url) throws IOException {
    return CompletableFuture.completedFuture(url);
  }

  CompletableFuture<String> cachedLater(String url, Throwable failure) throws IOException {
    throw new IOException(failure);
  }

  @Timed
  @Fallback("zero")
  public CompletionStage<? extends Number> count() {
    return CompletableFuture.completedFuture(1);
  }

  CompletionStage<? extends Number> zero() {
    return CompletableFuture.completedFuture(0);
  }
}
