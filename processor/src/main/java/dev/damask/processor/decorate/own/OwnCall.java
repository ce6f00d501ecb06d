package dev.damask.processor.decorate.own;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.Shown;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.NestedType;
import dev.damask.processor.decorate.weave.FromInside;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the call as a decorator of the user's own gets it: by a class that has a name, so that it
 * can be marked, and returns what {@code Call} does, so that it has no bridge. Nor has it an
 * accessor: what it calls is a method of the wrapper, or a handle.
 *
 * @param shown what may be shown of the method's arguments
 * @param name that of the class
 */
record OwnCall(String method, List<Shown> shown, Layer layer, String name) {

  private static final AnnotationSpec ALL_WARNINGS =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "all").build();

  /** The type variable of the call. */
  static final Part RESULT = Part.localType("R");

  static final ClassName METHOD_CALL = ClassName.get("dev.damask.generated", "MethodCall");

  // @DamaskGenerated
  // final class AuditedCall<R> extends MethodCall<R> {
  //   AuditedCall() {
  //     super("fetchData", ClientDecorated.this, ClientDecorated.this.environment);
  //   }
  //
  //   @Override
  //   public R proceed() throws Exception {
  //     return result(ClientDecorated.this.fetchDataTimed(url));
  //   }
  //
  //   @Override
  //   public List<Object> arguments() {
  //     return list(url, password);
  //   }
  //
  //   … shownArguments()
  // }
  TypeSpec write(FromInside next) {
    TypeVariableName result = TypeVariableName.get(layer.name(RESULT));
    Nullness nullness = layer.wrapper().nullness();
    MethodSpec constructor =
        MethodSpec.constructorBuilder()
            .addStatement(
                "super($S,$W$L,$W$L)",
                method,
                layer.targetFromInside(),
                layer.environmentFromInside())
            .build();
    MethodSpec arguments =
        MethodSpec.methodBuilder("arguments")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(
                ParameterizedTypeName.get(
                    ClassName.get(List.class), nullness.mayBeNull(ClassName.OBJECT)))
            .addStatement("return list($L)", listed(layer.signature()))
            .build();
    return NestedType.classBuilder(name)
        .addModifiers(Modifier.FINAL)
        .addTypeVariable(nullness.mayBeNull(result))
        .superclass(ParameterizedTypeName.get(METHOD_CALL, result))
        .addMethod(constructor)
        .addMethod(proceed(result, next))
        .addMethod(arguments)
        .addMethod(shownArguments())
        .build();
  }

  // return List.of(Printed.of(url), "***");
  private MethodSpec shownArguments() {
    Names locals = layer.locals();
    CodeBlock all =
        shown.stream().map(it -> it.text(locals::fresh)).collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("shownArguments")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(List.class, String.class))
        .addStatement("return $T.of($L)", List.class, all)
        .build();
  }

  private MethodSpec proceed(TypeName result, FromInside next) {
    Signature signature = layer.signature();
    MethodSpec.Builder proceed =
        MethodSpec.methodBuilder("proceed")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(result);
    if (next.casts() || (next.isHandle() && layer.wrapper().nullness() == Nullness.SAID)) {
      proceed
          .addAnnotation(ALL_WARNINGS)
          .addComment("A handle has its own types, and says nothing of null.");
    }
    // Call.proceed declares Exception; what is more has to pass undeclared.
    boolean throwsMore =
        next.isHandle() || signature.thrown().stream().anyMatch(OwnCall::mayExceedException);
    if (throwsMore) {
      proceed.beginControlFlow("try");
    } else if (!signature.thrown().isEmpty()) {
      proceed.addException(Exception.class);
    }
    if (signature.isVoid()) {
      proceed.addStatement(next.call()).addStatement("return result(null)");
    } else {
      proceed.addStatement("return result($L)", next.call());
    }
    if (throwsMore) {
      String failure = layer.local("thrown");
      proceed
          .nextControlFlow("catch ($T $L)", Throwable.class, failure)
          .addStatement("throw $T.asIs($L)", OwnWriter.RETHROW, failure)
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
