package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.Answer;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.Draft;
import dev.damask.processor.decorate.weave.FailureTypes;
import dev.damask.processor.decorate.weave.FallbackMethodReader;
import dev.damask.processor.decorate.weave.Predicate;
import dev.damask.processor.decorate.weave.PredicateReader;
import dev.damask.processor.decorate.weave.SecretFailures;
import dev.damask.processor.decorate.weave.Use;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code @Retry}: reads how a method is called again after failures. */
public final class RetryReader implements DecoratorReader {

  @Override
  public Optional<Draft> read(Use use) {
    Attributes annotation = use.annotation();
    boolean goodNumbers = hasGoodNumbers(use);
    Optional<Duration> delay = Durations.read(annotation, "delay", true, use.report());
    Optional<Duration> maxDelay = use.duration("maxDelay");
    Optional<Duration> maxDuration = use.duration("maxDuration");
    if (goodNumbers) {
      checkTime(use, delay, maxDelay, maxDuration);
    }
    FailureTypes failures = FailureTypes.read(use, "retried");
    Optional<Answer> answer = answer(use, failures);
    Optional<Predicate> when = PredicateReader.ofFailures(use, "when", failures.on());
    Optional<Predicate> whenResult = PredicateReader.ofResults(use, "whenResult");
    List<TypeName> on = failures.onNames();
    List<TypeName> notOn = failures.notOnNames();
    if (delay.isEmpty() || !goodNumbers) {
      return Optional.empty();
    }
    Retry retry =
        new Retry(
            use.methodName(),
            (int) annotation.number("maxAttempts"),
            delay.get(),
            annotation.text("delay"),
            annotation.decimal("multiplier"),
            maxDelay,
            annotation.decimal("jitter"),
            maxDuration,
            on,
            notOn,
            when,
            whenResult,
            answer.map(Answer::fallback),
            SecretFailures.shown(use),
            use.isAsync());
    return Optional.of(answer.isPresent() ? answer.get().draft(retry) : retry);
  }

  private static Optional<Answer> answer(Use use, FailureTypes failures) {
    boolean answersResults = !use.annotation().text("whenResult").isEmpty();
    return use.annotation().text("fallback").isEmpty()
        ? Optional.empty()
        : FallbackMethodReader.read(use, "fallback", failures.on(), answersResults);
  }

  /** No delay is begun that would end too late, and jitter may make one shorter. */
  private static void checkTime(
      Use use,
      Optional<Duration> delay,
      Optional<Duration> maxDelay,
      Optional<Duration> maxDuration) {
    if (delay.isEmpty() || maxDuration.isEmpty()) {
      return;
    }
    String longest =
        maxDelay.filter(it -> it.compareTo(delay.get()) < 0).isPresent() ? "maxDelay" : "delay";
    Duration first = longest.equals("delay") ? delay.get() : maxDelay.orElseThrow();
    double shortest = seconds(first) * (1 - use.annotation().decimal("jitter"));
    if (shortest > seconds(maxDuration.get())) {
      use.report()
          .add(
              RetryProblem.RetryInNoTime,
              use.annotation().place("maxDuration"),
              longest,
              use.annotation().text(longest),
              use.annotation().text("maxDuration"));
    }
  }

  private static double seconds(Duration time) {
    return time.getSeconds() + time.getNano() / 1e9;
  }

  private static boolean hasGoodNumbers(Use use) {
    Attributes annotation = use.annotation();
    long maxAttempts = annotation.number("maxAttempts");
    boolean hasFallback = !annotation.text("fallback").isEmpty();
    double multiplier = annotation.decimal("multiplier");
    double jitter = annotation.decimal("jitter");
    boolean goodAttempts =
        use.isInRange(
            maxAttempts > 1 || (maxAttempts == 1 && hasFallback),
            "maxAttempts",
            "2 or more, or 1 with a fallback");
    boolean goodMultiplier =
        use.isInRange(
            multiplier >= 1 && multiplier < Double.POSITIVE_INFINITY, "multiplier", "1 or more");
    boolean goodJitter = use.isInRange(jitter >= 0 && jitter <= 1, "jitter", "between 0 and 1");
    return goodAttempts && goodMultiplier && goodJitter;
  }
}
