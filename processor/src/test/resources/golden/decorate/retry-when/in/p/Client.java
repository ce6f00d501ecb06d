package p;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import dev.damask.decorate.Timed;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Asks which failures and which results are worth another attempt. */
@Decorate
public class Client<C> {

  @Retry(on = IOException.class, when = "isTransient")
  public String fetch(String url) throws IOException {
    return url;
  }

  boolean isTransient(IOException failure) throws IOException {
    return failure.getMessage() != null;
  }

  @Timed
  @Retry(whenResult = "isBusy", maxDuration = "1m")
  public int count(String result, long it) throws InterruptedException {
    return 1;
  }

  static boolean isBusy(long number) throws InterruptedException {
    return number > 0;
  }

  @Retry(when = "isAny", whenResult = "isEmpty", fallback = "instead")
  public <T extends Comparable<T>> List<T> all(T value) {
    return List.of(value);
  }

  protected boolean isAny(Throwable failure) {
    return true;
  }

  protected boolean isEmpty(List<?> values) {
    return values.isEmpty();
  }

  <T> List<T> instead(T value, Throwable failure) {
    return List.of();
  }

  <T> List<T> instead(T value) {
    return List.of();
  }

  @Retry(when = "isAny")
  public void store(C value) {}

  @Retry(when = "isAny", fallback = "none")
  public CompletableFuture<String> fetchLater(String url) {
    return CompletableFuture.completedFuture(url);
  }

  CompletableFuture<String> none(String url, Throwable failure) {
    return CompletableFuture.completedFuture(url);
  }

  @Retry(whenResult = "isSmall")
  public CompletionStage<? extends Number> countLater(String... value) {
    return CompletableFuture.completedFuture(1);
  }

  boolean isSmall(Number number) {
    return number.intValue() == 0;
  }

  boolean isSmall(Object any) {
    return false;
  }

  @Retry(when = "isAny", whenResult = "isIt", fallback = "noneLater")
  public CompletionStage<C> later() {
    return CompletableFuture.completedFuture(null);
  }

  boolean isIt(C value) {
    return value == null;
  }

  CompletionStage<C> noneLater() {
    return CompletableFuture.completedFuture(null);
  }
}
