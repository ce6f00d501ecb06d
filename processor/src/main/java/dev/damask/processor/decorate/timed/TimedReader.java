package dev.damask.processor.decorate.timed;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.SecretFailures;
import dev.damask.processor.decorate.weave.ShownFailure;
import dev.damask.processor.decorate.weave.Use;
import java.time.Duration;
import java.util.Optional;

/** {@code @Timed}: reads how calls are timed. */
public final class TimedReader implements DecoratorReader {

  @Override
  public Optional<Timed> read(Use use) {
    Attributes annotation = use.annotation();
    String name = annotation.text("value");
    String method = use.methodName();
    String reported = name.isEmpty() ? method : name;
    String slow = annotation.text("slow");
    ShownFailure failure = SecretFailures.shown(use);
    if (slow.isEmpty()) {
      return Optional.of(new Timed(method, reported, Optional.empty(), "", failure, use.isAsync()));
    }
    Optional<Duration> least = Durations.read(annotation, "slow", false, use.report());
    return least.isPresent()
        ? Optional.of(new Timed(method, reported, least, slow, failure, use.isAsync()))
        : Optional.empty();
  }
}
