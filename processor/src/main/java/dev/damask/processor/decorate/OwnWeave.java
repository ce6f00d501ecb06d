package dev.damask.processor.decorate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Shown;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.NestedType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

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

  /** The type variable of the call. */
  private static final Part RESULT = Part.localType("R");

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
    return List.of(own(), callType(), RESULT);
  }

  @Override
  public List<ClassName> mentions() {
    return List.of(METHOD_CALL, RETHROW, Shown.PRINTED);
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
    code.add("$L", call(layer, next));
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

  /**
   * The call as the decorator gets it: by a class that has a name, so that it can be marked, and
   * returns what {@code Call} does, so that it has no bridge. Nor has it an accessor: what it calls
   * is a method of the wrapper.
   */
  // @DamaskGenerated
  // final class AuditedCall<R> extends MethodCall<R> {
  //   AuditedCall() {
  //     super("fetchData", ClientDecorated.this, ClientDecorated.this.environment);
  //   }
  //
  //   @Override
  //   public R proceed() throws Exception {
  //     return result(ClientDecorated.this.fetchDataUndecorated(url));
  //   }
  //
  //   @Override
  //   public List<Object> arguments() {
  //     return list(url, password);
  //   }
  //
  //   … shownArguments()
  // }
  private TypeSpec call(Layer layer, CodeBlock next) {
    TypeVariableName result = TypeVariableName.get(layer.name(RESULT));
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
            .returns(ParameterizedTypeName.get(List.class, Object.class))
            .addStatement("return list($L)", listed(layer.signature()))
            .build();
    return NestedType.classBuilder(layer.name(callType()))
        .addModifiers(Modifier.FINAL)
        .addTypeVariable(result)
        .superclass(ParameterizedTypeName.get(METHOD_CALL, result))
        .addMethod(constructor)
        .addMethod(proceed(layer, result, next))
        .addMethod(arguments)
        .addMethod(shownArguments(layer))
        .build();
  }

  // return List.of(Printed.of(url), "***");
  private MethodSpec shownArguments(Layer layer) {
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
      proceed.addStatement("return result($L)", next);
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
