package dev.damask.processor.decorate.ratelimit;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.MaxWait;
import dev.damask.processor.decorate.weave.SharedDraft;
import dev.damask.processor.decorate.weave.Sharing;
import dev.damask.processor.decorate.weave.SharingReader;
import dev.damask.processor.decorate.weave.Use;
import java.time.Duration;
import java.util.Optional;

/** {@code @RateLimit}: reads how many calls may begin in which time. */
public final class RateLimitReader implements DecoratorReader {

  @Override
  public Optional<SharedDraft> read(Use use) {
    Attributes annotation = use.annotation();
    long value = annotation.number("value");
    boolean goodValue = use.isInRange(value >= 1, "value", "1 or more");
    Optional<Duration> per = Durations.read(annotation, "per", false, use.report());
    Optional<MaxWait> maxWait = MaxWait.read(use);
    Optional<Sharing> sharing = SharingReader.read(use, "RateLimit");
    if (!goodValue || per.isEmpty() || maxWait.isEmpty() || sharing.isEmpty()) {
      return Optional.empty();
    }
    RateLimit limit =
        new RateLimit(
            (int) value,
            per.get(),
            annotation.text("per"),
            maxWait.get(),
            sharing.get(),
            use.isAsync());
    return Optional.of(new SharedDraft(use, limit));
  }
}
