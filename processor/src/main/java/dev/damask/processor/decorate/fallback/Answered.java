package dev.damask.processor.decorate.fallback;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Effort;
import dev.damask.processor.decorate.weave.FallbackMethod;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.OfFailures;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.ShownFailure;
import dev.damask.processor.decorate.weave.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a method's failures are answered.
 *
 * @param on the failures to answer; empty for the default
 * @param failure what log lines show of one
 */
record Answered(
    String method,
    FallbackMethod fallback,
    List<TypeName> on,
    List<TypeName> notOn,
    ShownFailure failure,
    boolean isAsync)
    implements Decoration {

  /** {@code fetchDataFallback}. */
  static final Part ANSWERS = Part.field("Fallback");

  @Override
  public String summary() {
    return "fallback "
        + fallback.name()
        + Words.types(", on ", on)
        + Words.types(", not on ", notOn);
  }

  @Override
  public String participle() {
    return "Answered";
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return isAsync
        ? inside // where it is left out; else that arrives by the stage
        : Stream.concat(inside.stream(), fallback.thrown().stream()).distinct().toList();
  }

  @Override
  public Optional<Effort> effort(Effort inside) {
    return Optional.of(inside.andMore());
  }

  @Override
  public OfFailures ofFailures() {
    return OfFailures.ANSWERED;
  }

  @Override
  public List<Part> parts() {
    return List.of(ANSWERS);
  }

  @Override
  public Piece write(Layer layer) {
    return isAsync ? AsyncFallbackWriter.write(this, layer) : FallbackWriter.write(this, layer);
  }
}
