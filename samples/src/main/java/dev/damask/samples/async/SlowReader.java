package dev.damask.samples.async;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Reads one item when it is told to. */
public final class SlowReader implements Flow.Subscriber<String> {

  private final Consumer<String> log;
  private Flow.Subscription subscription;

  /** A reader that says what it reads. */
  public SlowReader(Consumer<String> log) {
    this.log = log;
  }

  /** Asks for the next item. */
  public void readOne() {
    subscription.request(1);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
  }

  @Override
  public void onNext(String item) {
    log.accept("read: " + item);
  }

  @Override
  public void onError(Throwable failure) {
    log.accept("failed: " + failure.getMessage());
  }

  @Override
  public void onComplete() {
    log.accept("the end");
  }
}
