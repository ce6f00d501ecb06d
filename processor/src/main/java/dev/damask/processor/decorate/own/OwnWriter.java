package dev.damask.processor.decorate.own;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.FromInside;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.StateField;
import java.util.stream.Stream;

/** Applies a decorator of the user's own. */
final class OwnWriter {

  static final ClassName RETHROW = ClassName.get("dev.damask.generated", "Rethrow");

  private OwnWriter() {}

  // try {
  //   return fetchDataAudited.around(new AuditedCall<String>());
  // } catch (Exception failure) { throw Rethrow.asIs(failure); }
  static Piece write(Own own, Layer layer) {
    Signature signature = layer.signature();
    TypeName result =
        signature.isVoid()
            ? ClassName.get(Void.class)
            : signature.returned().nullness().type().box();
    CodeBlock around =
        CodeBlock.of("$L.around($L)", layer.field(own.field()), newCall(own, layer, result));
    return piece(own, layer, layer.fromInside(), around);
  }

  // new AuditedCall<String>()
  static CodeBlock newCall(Own own, Layer layer, TypeName result) {
    if (result.equals(ClassName.OBJECT)) {
      // ecj finds it redundant to say so.
      return CodeBlock.of("new $L<>()", layer.name(own.callType()));
    }
    return CodeBlock.of("new $L<$T>()", layer.name(own.callType()), result);
  }

  /**
   * The body that asks the decorator, with the decorator.
   *
   * @param next what the decorator proceeds with
   * @param around the question
   */
  static Piece piece(Own own, Layer layer, FromInside next, CodeBlock around) {
    CodeBlock.Builder code = CodeBlock.builder();
    String failure = layer.local("failure");
    code.add(
        "$L",
        new OwnCall(own.method(), own.shown(), layer, layer.name(own.callType())).write(next));
    if (layer.signature().declaresException()) {
      code.add(statement(layer, around));
    } else {
      code.beginControlFlow("try")
          .add(statement(layer, around))
          .nextControlFlow("catch ($T $L)", Exception.class, failure)
          .addStatement("throw $T.asIs($L)", RETHROW, failure)
          .endControlFlow();
    }
    String field = layer.name(own.field());
    return Piece.of(code.build())
        .withEnvironment()
        .withState(
            own.takesEnvironment()
                ? StateField.by(field, own.decorator(), it -> newDecorator(own, it))
                : StateField.of(field, own.decorator(), newDecorator(own, "")));
  }

  // new Audit("read", environment)
  private static CodeBlock newDecorator(Own own, String environment) {
    Stream<CodeBlock> last =
        own.takesEnvironment() ? Stream.of(CodeBlock.of("$N", environment)) : Stream.of();
    CodeBlock all = Stream.concat(own.arguments().stream(), last).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("new $T($L)", own.decorator(), all);
  }

  private static CodeBlock statement(Layer layer, CodeBlock around) {
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement(layer.signature().isVoid() ? "$L" : "return $L", around).build();
  }
}
