package dev.damask.processor.decorate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Literals;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** An annotation marked {@code @DecoratedBy}: applies a decorator of the user's own. */
final class OwnWeaver implements Weaver {

  static final String DECORATED_BY = "dev.damask.decorate.DecoratedBy";

  @Override
  public Optional<Weave> read(Use use) {
    Attributes annotation = use.annotation();
    Program program = use.program();
    Attributes decoratedBy =
        new Attributes(
            annotation.type(), program.annotation(annotation.type(), DECORATED_BY).orElseThrow());
    // An annotation from source is checked where it is declared; here only what a use can get
    // wrong.
    Report declared = new Report();
    Optional<DecoratorClass> read =
        DecoratorClass.read(decoratedBy, annotation.type(), program, declared);
    if (!program.isSource(annotation.type())) {
      use.report().addAll(declared, annotation.place());
    }
    declared.missing().forEach(use.report()::missing);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    DecoratorClass decorator = read.get();
    Optional<TypeName> name =
        use.owner()
            .names()
            .mentioned(
                decorator.type().asType(), "@" + annotation.simpleName(), annotation.place());
    List<CodeBlock> arguments = new ArrayList<>();
    for (String attribute : decorator.attributes()) {
      Literals.of(annotation, attribute, use.owner().names(), use.owner().lint())
          .ifPresent(arguments::add);
    }
    return name.map(
        it ->
            new Own(
                use.methodName(),
                annotation.simpleName(),
                it,
                arguments.stream().collect(CodeBlock.joining(", "))));
  }

  private record Own(String method, String annotation, TypeName decorator, CodeBlock arguments)
      implements Weave {

    private static final ClassName METHOD_CALL =
        ClassName.get("dev.damask.generated", "MethodCall");
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
    public List<TypeName> thrown(Signature signature) {
      return signature.declaresException() ? signature.thrown() : List.of();
    }

    // try {
    //   return fetchDataAudited.around(new MethodCall<String>("fetchData", this) { … });
    // } catch (Exception failure) {
    //   throw Rethrow.asIs(failure);
    // }
    @Override
    public void write(Layer layer) {
      CodeBlock field =
          layer.field(annotation, decorator, CodeBlock.of("new $T($L)", decorator, arguments));
      CodeBlock around = CodeBlock.of("$L.around($L)", field, call(layer));
      if (layer.signature().declaresException()) {
        add(layer, around);
        return;
      }
      String failure = layer.local("failure");
      layer.code().beginControlFlow("try");
      add(layer, around);
      layer
          .code()
          .nextControlFlow("catch ($T $L)", Exception.class, failure)
          .addStatement("throw $T.asIs($L)", RETHROW, failure)
          .endControlFlow();
    }

    private static void add(Layer layer, CodeBlock around) {
      layer.code().addStatement(layer.signature().isVoid() ? "$L" : "return $L", around);
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
    private TypeSpec call(Layer layer) {
      TypeName result =
          layer.signature().isVoid()
              ? ClassName.get(Void.class)
              : layer.signature().returnType().box();
      MethodSpec.Builder arguments =
          MethodSpec.methodBuilder("arguments")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(ParameterizedTypeName.get(List.class, Object.class))
              .addStatement("return list($L)", listed(layer.signature()));
      return TypeSpec.anonymousClassBuilder("$S, $L", method, layer.target())
          .superclass(ParameterizedTypeName.get(METHOD_CALL, result))
          .addMethod(proceed(layer, result))
          .addMethod(arguments.build())
          .build();
    }

    private static MethodSpec proceed(Layer layer, TypeName result) {
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
      boolean throwsMore = signature.thrown().stream().anyMatch(Own::mayExceedException);
      if (throwsMore) {
        proceed.beginControlFlow("try");
      }
      if (signature.isVoid()) {
        proceed.addStatement(layer.nextFromInside()).addStatement("return null");
      } else {
        proceed.addStatement("return $L", layer.nextFromInside());
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
}
