package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Durations;
import dev.damask.processor.core.Report;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.Fallback;
import dev.damask.processor.decorate.weave.FallbackReader;
import dev.damask.processor.decorate.weave.Use;
import dev.damask.processor.decorate.weave.UseProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@code @Retry}: reads how a method is called again after failures. */
public final class RetryReader implements DecoratorReader {

  @Override
  public Optional<Retry> read(Use use) {
    Attributes annotation = use.annotation();
    Report report = use.report();
    boolean goodNumbers = hasGoodNumbers(annotation, report);
    Optional<Duration> delay = Durations.read(annotation, "delay", true, report);
    Optional<Duration> maxDelay = optional(annotation, "maxDelay", report);
    Optional<Duration> maxDuration = optional(annotation, "maxDuration", report);
    List<TypeMirror> on = annotation.types("on", report);
    List<TypeMirror> notOn = annotation.types("notOn", report);
    new RetryTypes(use, on, notOn).check();
    String name = annotation.text("fallback");
    Optional<Fallback> fallback =
        name.isEmpty() ? Optional.empty() : FallbackReader.read(use, name, on);
    List<TypeName> onNames = names(use, "on", on);
    List<TypeName> notOnNames = names(use, "notOn", notOn);
    if (delay.isEmpty() || !goodNumbers) {
      return Optional.empty();
    }
    return Optional.of(
        new Retry(
            use.methodName(),
            (int) annotation.number("maxAttempts"),
            delay.get(),
            annotation.text("delay"),
            annotation.decimal("multiplier"),
            maxDelay,
            annotation.decimal("jitter"),
            maxDuration,
            onNames.equals(List.of(ClassName.get(Exception.class))) ? List.of() : onNames,
            notOnNames,
            fallback,
            use.isAsync()));
  }

  private static boolean hasGoodNumbers(Attributes annotation, Report report) {
    long maxAttempts = annotation.number("maxAttempts");
    boolean hasFallback = !annotation.text("fallback").isEmpty();
    double multiplier = annotation.decimal("multiplier");
    double jitter = annotation.decimal("jitter");
    boolean goodAttempts = maxAttempts > 1 || (maxAttempts == 1 && hasFallback);
    boolean goodMultiplier = multiplier >= 1 && multiplier < Double.POSITIVE_INFINITY;
    boolean goodJitter = jitter >= 0 && jitter <= 1;
    if (!goodAttempts) {
      outOfRange(annotation, "maxAttempts", "2 or more, or 1 with a fallback", report);
    }
    if (!goodMultiplier) {
      outOfRange(annotation, "multiplier", "1 or more", report);
    }
    if (!goodJitter) {
      outOfRange(annotation, "jitter", "between 0 and 1", report);
    }
    return goodAttempts && goodMultiplier && goodJitter;
  }

  private static void outOfRange(
      Attributes annotation, String attribute, String range, Report report) {
    report.add(
        UseProblem.NumberRange,
        annotation.place(attribute),
        attribute,
        range,
        annotation.value(attribute).getValue());
  }

  private static Optional<Duration> optional(
      Attributes annotation, String attribute, Report report) {
    return annotation.text(attribute).isEmpty()
        ? Optional.empty()
        : Durations.read(annotation, attribute, false, report);
  }

  private static List<TypeName> names(Use use, String attribute, List<TypeMirror> types) {
    List<TypeName> names = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      use.mentioned(types.get(i), use.annotation().place(attribute, i)).ifPresent(names::add);
    }
    return names;
  }
}
