package dev.damask.processor.decorate.own;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Shown;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Effort;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import java.util.List;
import java.util.Optional;

/**
 * How a decorator of the user's own is applied.
 *
 * @param summary the annotation with its attributes
 * @param arguments those of the decorator's constructor
 * @param takesEnvironment whether the constructor takes the environment after them
 * @param shown what may be shown of the method's arguments
 */
record Own(
    String method,
    String annotation,
    String summary,
    TypeName decorator,
    List<CodeBlock> arguments,
    boolean takesEnvironment,
    List<Shown> shown,
    boolean isAsync)
    implements Decoration {

  @Override
  public String participle() {
    return annotation;
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return signature.declaresException() ? signature.thrown() : List.of();
  }

  /** It may call what stands inside again and again, and wait as long as it likes. */
  @Override
  public Optional<Effort> effort(Effort inside) {
    return Optional.empty();
  }

  @Override
  public boolean mayThrow() {
    return true;
  }

  // AuditedCall
  Part callType() {
    return Part.localType(annotation + "Call");
  }

  // fetchDataAudited
  Part field() {
    return Part.field(annotation);
  }

  @Override
  public List<Part> parts() {
    return List.of(field(), callType(), OwnCall.RESULT);
  }

  @Override
  public List<ClassName> mentions() {
    return List.of(OwnCall.METHOD_CALL, OwnWriter.RETHROW, Shown.PRINTED);
  }

  @Override
  public boolean proceedsFromInside() {
    return true;
  }

  @Override
  public Piece write(Layer layer) {
    return isAsync ? AsyncOwnWriter.write(this, layer) : OwnWriter.write(this, layer);
  }
}
