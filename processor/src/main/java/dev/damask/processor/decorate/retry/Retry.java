package dev.damask.processor.decorate.retry;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Effort;
import dev.damask.processor.decorate.weave.FallbackMethod;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Need;
import dev.damask.processor.decorate.weave.OfFailures;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.Predicate;
import dev.damask.processor.decorate.weave.ShownFailure;
import dev.damask.processor.decorate.weave.Words;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a method is called again after failures.
 *
 * @param on the failures to retry; empty for the default
 * @param when says which failures to retry among those
 * @param whenResult says which results to retry
 * @param failure what log lines show of one
 */
record Retry(
    String method,
    int maxAttempts,
    Duration delay,
    String delayText,
    double multiplier,
    Optional<Duration> maxDelay,
    double jitter,
    Optional<Duration> maxDuration,
    List<TypeName> on,
    List<TypeName> notOn,
    Optional<Predicate> when,
    Optional<Predicate> whenResult,
    Optional<FallbackMethod> fallback,
    ShownFailure failure,
    boolean isAsync)
    implements Decoration {

  /** {@code fetchDataRetry}. */
  static final Part POLICY = Part.setting("Retry");

  // retry 4 x 100ms, x2 up to 1s, +-20 %, on IOException, else cached
  @Override
  public String summary() {
    String growth = multiplier == 1 ? "" : ", x" + Words.number(multiplier);
    String chance = jitter == 0 ? "" : ", +-" + Words.percent(jitter);
    return "retry "
        + maxAttempts
        + " x "
        + delayText
        + growth
        + Words.time(growth.isEmpty() ? ", up to " : " up to ", maxDelay)
        + chance
        + Words.time(", for at most ", maxDuration)
        + Words.types(", on ", on)
        + Words.types(", not on ", notOn)
        + (when.isPresent() ? ", when " + when.get().name() : "")
        + (whenResult.isPresent() ? ", when result " + whenResult.get().name() : "")
        + (fallback.isPresent() ? ", else " + fallback.get().name() : "");
  }

  @Override
  public String participle() {
    return "Retried";
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    if (isAsync) {
      return inside; // where it is left out; else that arrives by the stage
    }
    Set<TypeName> thrown = new LinkedHashSet<>(inside);
    if (when.isPresent()) {
      thrown.addAll(when.get().thrown());
    }
    if (whenResult.isPresent()) {
      thrown.addAll(whenResult.get().thrown());
    }
    if (fallback.isPresent()) {
      thrown.addAll(fallback.get().thrown());
    }
    return List.copyOf(thrown);
  }

  private Delays delays() {
    return new Delays(maxAttempts - 1, delay, multiplier, maxDelay, jitter, maxDuration);
  }

  @Override
  public Optional<Effort> effort(Effort inside) {
    Effort all = inside.repeated(maxAttempts, delays().atMost());
    return Optional.of(fallback.isPresent() ? all.andMore() : all);
  }

  @Override
  public Optional<Need> need() {
    Duration time = delays().atLeast();
    return Durations.text(time).map(it -> new Need(time, "the delays of @Retry alone take " + it));
  }

  @Override
  public OfFailures ofFailures() {
    // Where there are results to retry, something is left when all failures are answered.
    return whenResult.isPresent() ? OfFailures.THROWN : OfFailures.RETRIED;
  }

  @Override
  public List<Part> parts() {
    return List.of(POLICY);
  }

  @Override
  public Optional<Part> waits() {
    return Optional.of(POLICY);
  }

  @Override
  public Piece write(Layer layer) {
    if (isAsync) {
      return AsyncRetryWriter.write(this, layer);
    }
    return whenResult.isPresent()
        ? ResultRetryWriter.write(this, whenResult.get(), layer)
        : RetryWriter.write(this, layer);
  }
}
