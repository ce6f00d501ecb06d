package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Shown;
import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.stream.Stream;

/**
 * Applies a decorator of the user's own.
 *
 * @param arguments those of the decorator's constructor
 * @param takesEnvironment whether the constructor takes the environment after them
 * @param shown what may be shown of the method's arguments
 */
record OwnWeave(
    String method,
    String annotation,
    TypeName decorator,
    List<CodeBlock> arguments,
    boolean takesEnvironment,
    List<Shown> shown)
    implements Weave {

  static final ClassName RETHROW = ClassName.get("dev.damask.generated", "Rethrow");

  @Override
  public String summary() {
    return "@" + annotation;
  }

  @Override
  public String participle() {
    return annotation;
  }

  @Override
  public List<TypeName> thrown(Signature signature, List<TypeName> inside) {
    return signature.declaresException() ? signature.thrown() : List.of();
  }

  // try {
  //   return fetchDataAudited.around(new AuditedCall<String>());
  // } catch (Exception failure) { throw Rethrow.asIs(failure); }
  @Override
  public Piece write(Layer layer) {
    Signature signature = layer.signature();
    TypeName result = signature.isVoid() ? ClassName.get(Void.class) : signature.returnType().box();
    CodeBlock around = CodeBlock.of("$L.around($L)", layer.field(own()), newCall(layer, result));
    return piece(layer, layer.nextFromInside(), around);
  }

  // AuditedCall
  private Part callType() {
    return Part.localType(annotation + "Call");
  }

  // fetchDataAudited
  Part own() {
    return Part.field(annotation);
  }

  @Override
  public List<Part> parts() {
    return List.of(own(), callType(), OwnCall.RESULT);
  }

  @Override
  public List<ClassName> mentions() {
    return List.of(OwnCall.METHOD_CALL, RETHROW, Shown.PRINTED);
  }

  @Override
  public boolean usesEnvironment() {
    return true;
  }

  @Override
  public boolean proceedsFromInside() {
    return true;
  }

  // new AuditedCall<String>()
  CodeBlock newCall(Layer layer, TypeName result) {
    return CodeBlock.of("new $L<$T>()", layer.name(callType()), result);
  }

  /**
   * The body that asks the decorator, with the decorator.
   *
   * @param next what the decorator proceeds with
   * @param around the question
   */
  Piece piece(Layer layer, CodeBlock next, CodeBlock around) {
    CodeBlock.Builder code = CodeBlock.builder();
    String failure = layer.local("failure");
    code.add("$L", new OwnCall(method, shown, layer, layer.name(callType())).write(next));
    if (layer.signature().declaresException()) {
      code.add(statement(layer, around));
    } else {
      code.beginControlFlow("try")
          .add(statement(layer, around))
          .nextControlFlow("catch ($T $L)", Exception.class, failure)
          .addStatement("throw $T.asIs($L)", RETHROW, failure)
          .endControlFlow();
    }
    return Piece.of(code.build())
        .withState(
            takesEnvironment
                ? StateField.by(layer.name(own()), decorator, this::newDecorator)
                : StateField.of(layer.name(own()), decorator, newDecorator("")));
  }

  // new Audit("read", environment)
  private CodeBlock newDecorator(String environment) {
    Stream<CodeBlock> last =
        takesEnvironment ? Stream.of(CodeBlock.of("$N", environment)) : Stream.of();
    CodeBlock all = Stream.concat(arguments.stream(), last).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("new $T($L)", decorator, all);
  }

  private static CodeBlock statement(Layer layer, CodeBlock around) {
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement(layer.signature().isVoid() ? "$L" : "return $L", around).build();
  }
}
