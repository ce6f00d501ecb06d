package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Durations;
import dev.damask.processor.code.Literals;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code @Timed}: logs and reports how long each call takes. */
final class TimedWeaver implements Weaver {

  /** {@code FETCH_DATA_TIMING}. */
  static final Part CONSTANT = Part.constant("TIMING");

  private static final ClassName TIMING = ClassName.get("dev.damask.generated", "Timing");

  @Override
  public Optional<Weave> read(Use use) {
    Attributes annotation = use.annotation();
    String name = annotation.text("value");
    String reported = name.isEmpty() ? use.methodName() : name;
    boolean isAsync = use.isAsync();
    if (annotation.text("slow").isEmpty()) {
      return Optional.of(weave(new Timed(reported, Optional.empty(), ""), isAsync));
    }
    return Durations.read(annotation, "slow", false, use.report())
        .map(slow -> new Timed(reported, Optional.of(slow), annotation.text("slow")))
        .map(timed -> weave(timed, isAsync));
  }

  private static Weave weave(Timed timed, boolean isAsync) {
    return isAsync ? new AsyncTimed(timed) : timed;
  }

  record Timed(String name, Optional<Duration> slow, String slowText) implements Weave {

    @Override
    public String summary() {
      return slow.isPresent() ? "timed if slower than " + slowText : "timed";
    }

    @Override
    public String participle() {
      return "Timed";
    }

    @Override
    public List<Part> parts() {
      return List.of(CONSTANT);
    }

    @Override
    public boolean usesEnvironment() {
      return true;
    }

    // long start = environment.ticker().getAsLong();
    // String result;
    // try {
    //   result = fetchDataRetried(url);
    // } catch (Throwable failure) {
    //   FETCH_DATA_TIMING.threw(failure, start, environment);
    //   throw failure;
    // }
    // FETCH_DATA_TIMING.returned(start, environment);
    // return result;
    @Override
    public Piece write(Layer layer) {
      String start = layer.local("start");
      CodeBlock.Builder code = CodeBlock.builder();
      code.add(begin(layer, start, layer.local("failure")))
          .addStatement("$L.returned($L, $L)", layer.constant(CONSTANT), start, layer.environment())
          .add(layer.returnResult());
      return piece(layer, code.build());
    }

    /** Everything but the report of a call that has returned. */
    CodeBlock begin(Layer layer, String start, String failure) {
      CodeBlock environment = layer.environment();
      CodeBlock timing = layer.constant(CONSTANT);
      return CodeBlock.builder()
          .addStatement("long $L = $L.ticker().getAsLong()", start, environment)
          .add(
              layer.assignResultOr(
                  failure,
                  CodeBlock.of("$L.threw($L, $L, $L)", timing, failure, start, environment)))
          .build();
    }

    /** Code with the timing that it reports to. */
    Piece piece(Layer layer, CodeBlock code) {
      return Piece.of(code)
          .withConstant(layer.constantField(CONSTANT, TIMING, newTiming(layer.type())));
    }

    // new Timing(Client.class, "fetchData", Duration.ofMillis(250))
    private CodeBlock newTiming(ClassName type) {
      CodeBlock text = Literals.text(name);
      return slow.isPresent()
          ? CodeBlock.of(
              "new $T($T.class,$W$L,$W$L)", TIMING, type, text, Durations.literal(slow.get()))
          : CodeBlock.of("new $T($T.class,$W$L)", TIMING, type, text);
    }
  }
}
