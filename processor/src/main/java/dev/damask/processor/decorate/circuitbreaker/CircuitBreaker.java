package dev.damask.processor.decorate.circuitbreaker;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.decorate.weave.CallNote;
import dev.damask.processor.decorate.weave.JointMethods;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.SharedDecoration;
import dev.damask.processor.decorate.weave.Sharing;
import dev.damask.processor.decorate.weave.Words;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When calls of a method, or of those that share with it, are kept off as they keep failing.
 *
 * @param minimumCalls 0 for the default
 * @param on what is a failure; nothing for the default, and empty where no exception is
 */
record CircuitBreaker(
    String method,
    double failureRate,
    int window,
    int minimumCalls,
    Duration openFor,
    int trials,
    Optional<Duration> slow,
    Optional<List<TypeName>> on,
    List<TypeName> notOn,
    Sharing sharing,
    boolean isAsync)
    implements SharedDecoration {

  /** The default, of which Javadoc says nothing. */
  private static final Duration OPEN_FOR = Duration.ofSeconds(30);

  static final ClassName BREAKER = ClassName.get("dev.damask.generated", "Breaker");
  static final ClassName ADMISSION = ClassName.get("dev.damask.generated", "Admission");
  static final ClassName CIRCUIT = ClassName.get("dev.damask.decorate", "Circuit");

  // circuit breaker 0.5 of 20, of at least 5, open for 10s, on IOException as backend by tenant
  @Override
  public String summary() {
    return "circuit breaker "
        + failureRate
        + " of "
        + window
        + (minimumCalls == 0 ? "" : ", of at least " + minimumCalls)
        + (openFor.equals(OPEN_FOR) ? "" : Words.time(", open for ", Optional.of(openFor)))
        + (trials == 1 ? "" : ", " + trials + " trials")
        + Words.time(", slow from ", slow)
        + on.map(it -> it.isEmpty() ? ", on nothing" : Words.types(", on ", it)).orElse("")
        + Words.types(", not on ", notOn)
        + sharing.summary();
  }

  @Override
  public String participle() {
    return "Guarded";
  }

  @Override
  public String kind() {
    return "circuit";
  }

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("failureRate", failureRate);
    settings.put("window", window);
    settings.put("minimumCalls", minimumCalls);
    settings.put("openFor", openFor);
    settings.put("trials", trials);
    settings.put("slow", slow);
    settings.put("on", on.map(HashSet::new));
    settings.put("notOn", new HashSet<>(notOn));
    settings.put("maximumKeys", sharing.maximumKeys());
    return settings;
  }

  // fetchCircuit, backendCircuit
  @Override
  public Optional<String> accessor() {
    return Optional.of((sharing.isNamed() ? sharing.name() : method) + "Circuit");
  }

  @Override
  public Optional<JointMethods> jointMethods() {
    return Optional.of(new Accessors());
  }

  /** A call that runs out of time has failed. */
  @Override
  public Optional<CallNote> asks() {
    return Optional.of(CallNote.TIME_UP);
  }

  @Override
  public boolean mayThrow() {
    return true;
  }

  @Override
  public List<ClassName> mentions() {
    return List.of(BREAKER, ADMISSION, CIRCUIT, Key.SNAPSHOT);
  }

  @Override
  public Piece write(Layer layer) {
    return CircuitBreakerWriter.write(this, layer);
  }
}
