package dev.damask.processor.decorate.circuitbreaker;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Durations;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.FailureTypes;
import dev.damask.processor.decorate.weave.SharedDraft;
import dev.damask.processor.decorate.weave.Sharing;
import dev.damask.processor.decorate.weave.SharingReader;
import dev.damask.processor.decorate.weave.Use;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code @CircuitBreaker}: reads when calls are kept off. */
public final class CircuitBreakerReader implements DecoratorReader {

  @Override
  public Optional<SharedDraft> read(Use use) {
    Attributes annotation = use.annotation();
    boolean goodNumbers = hasGoodNumbers(use);
    Optional<Duration> openFor = Durations.read(annotation, "openFor", false, use.report());
    Optional<Duration> slow = use.duration("slow");
    boolean goodSlow = slow.isPresent() || annotation.text("slow").isEmpty();
    FailureTypes failures = FailureTypes.readCounted(use, slow.isPresent() || hasTimeout(use));
    Optional<Sharing> sharing = SharingReader.read(use, "Breaker");
    if (!goodNumbers || openFor.isEmpty() || !goodSlow || sharing.isEmpty()) {
      return Optional.empty();
    }
    CircuitBreaker breaker =
        new CircuitBreaker(
            use.methodName(),
            annotation.decimal("failureRate"),
            (int) annotation.number("window"),
            (int) annotation.number("minimumCalls"),
            openFor.get(),
            (int) annotation.number("trials"),
            slow,
            on(failures),
            failures.notOnNames(),
            sharing.get(),
            use.isAsync());
    return Optional.of(new SharedDraft(use, breaker));
  }

  private static Optional<List<TypeName>> on(FailureTypes failures) {
    List<TypeName> names = failures.onNames();
    return names.isEmpty() && !failures.on().isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** Calls that run out of time are failures whatever they throw. */
  private static boolean hasTimeout(Use use) {
    return use.candidates().stream()
        .filter(it -> it.method().equals(use.method()))
        .flatMap(it -> it.decorators().stream())
        .anyMatch(it -> it.qualifiedName().equals("dev.damask.decorate.Timeout"));
  }

  private static boolean hasGoodNumbers(Use use) {
    Attributes annotation = use.annotation();
    double failureRate = annotation.decimal("failureRate");
    long window = annotation.number("window");
    boolean goodRate =
        use.isInRange(failureRate > 0 && failureRate <= 1, "failureRate", "above 0 and at most 1");
    boolean goodWindow = use.isInRange(window >= 1, "window", "1 or more");
    boolean goodTrials = use.isInRange(annotation.number("trials") >= 1, "trials", "1 or more");
    return hasGoodMinimum(use, window) && goodRate && goodWindow && goodTrials;
  }

  /** A window that is wrong itself says nothing of others. */
  private static boolean hasGoodMinimum(Use use, long window) {
    long minimumCalls = use.annotation().number("minimumCalls");
    boolean isNegative = minimumCalls < 0;
    return (isNegative || window < 1)
        ? use.isInRange(!isNegative, "minimumCalls", "0 or more")
        : use.isInRange(minimumCalls <= window, "minimumCalls", "at most the window of " + window);
  }
}
