package dev.damask.processor.decorate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Signature;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Applies a decorator of the user's own.
 *
 * @param arguments those of the decorator's constructor
 */
record OwnWeave(String method, String annotation, TypeName decorator, CodeBlock arguments)
    implements Weave {

  private static final ClassName METHOD_CALL = ClassName.get("dev.damask.generated", "MethodCall");
  private static final ClassName RETHROW = ClassName.get("dev.damask.generated", "Rethrow");

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
  //   return fetchDataAudited.around(new MethodCall<String>("fetchData", this) { … });
  // } catch (Exception failure) {
  //   throw Rethrow.asIs(failure);
  // }
  @Override
  public Piece write(Layer layer) {
    Signature signature = layer.signature();
    TypeName result =
        signature.isVoid()
            ? ClassName.get(Void.class)
            : signature.returned().nullness().type().box();
    CodeBlock around =
        CodeBlock.of(
            "$L.around($L)", layer.field(own()), call(layer, result, layer.nextFromInside()));
    return piece(layer, around);
  }

  // fetchDataAudited
  Part own() {
    return Part.field(annotation);
  }

  @Override
  public List<Part> parts() {
    return List.of(own());
  }

  /** The body around a call of the decorator, with the decorator. */
  Piece piece(Layer layer, CodeBlock around) {
    CodeBlock.Builder code = CodeBlock.builder();
    String failure = layer.local("failure");
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
            StateField.of(
                layer.name(own()), decorator, CodeBlock.of("new $T($L)", decorator, arguments)));
  }

  private static CodeBlock statement(Layer layer, CodeBlock around) {
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement(layer.signature().isVoid() ? "$L" : "return $L", around).build();
  }

  // new MethodCall<String>("fetchData", this) {
  //   @Override
  //   public String proceed() throws Exception {
  //     return ClientDecorated.super.fetchData(url);
  //   }
  //
  //   @Override
  //   public List<Object> arguments() {
  //     return list(url);
  //   }
  // }
  TypeSpec call(Layer layer, TypeName result, CodeBlock next) {
    MethodSpec.Builder arguments =
        MethodSpec.methodBuilder("arguments")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(List.class, Object.class))
            .addStatement("return list($L)", listed(layer.signature()));
    return TypeSpec.anonymousClassBuilder("$S, $L", method, layer.target())
        .superclass(ParameterizedTypeName.get(METHOD_CALL, result))
        .addMethod(proceed(layer, result, next))
        .addMethod(arguments.build())
        .build();
  }

  private static MethodSpec proceed(Layer layer, TypeName result, CodeBlock next) {
    Signature signature = layer.signature();
    MethodSpec.Builder proceed =
        MethodSpec.methodBuilder("proceed")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(result);
    if (!signature.thrown().isEmpty()) {
      proceed.addException(Exception.class);
    }
    // Call.proceed declares Exception; what is more has to pass undeclared.
    boolean throwsMore = signature.thrown().stream().anyMatch(OwnWeave::mayExceedException);
    if (throwsMore) {
      proceed.beginControlFlow("try");
    }
    if (signature.isVoid()) {
      proceed.addStatement(next).addStatement("return null");
    } else {
      proceed.addStatement("return $L", next);
    }
    if (throwsMore) {
      String failure = layer.local("thrown");
      proceed
          .nextControlFlow("catch ($T $L)", Throwable.class, failure)
          .addStatement("throw $T.asIs($L)", RETHROW, failure)
          .endControlFlow();
    }
    return proceed.build();
  }

  private static boolean mayExceedException(TypeName thrown) {
    return thrown instanceof TypeVariableName || thrown.equals(ClassName.get(Throwable.class));
  }

  /** An array that stands alone is one argument, not all of them. */
  private static CodeBlock listed(Signature signature) {
    boolean isOneArray =
        signature.parameters().size() == 1
            && signature.parameters().get(0).type() instanceof ArrayTypeName array
            && !array.componentType().isPrimitive();
    return CodeBlock.of(isOneArray ? "(Object) $L" : "$L", signature.arguments());
  }
}
