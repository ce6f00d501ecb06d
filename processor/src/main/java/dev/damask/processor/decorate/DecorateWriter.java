package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes wrappers. */
final class DecorateWriter {

  static final ClassName ENVIRONMENT = ClassName.get("dev.damask", "Environment");

  private final DecorateModel model;
  private final Shape shape;
  private final Fields fields;

  private DecorateWriter(DecorateModel model) {
    this.model = model;
    this.shape = model.shape();
    this.fields = new Fields(shape);
  }

  static TypeSpec.Builder write(DecorateModel model) {
    return new DecorateWriter(model).write();
  }

  // Client with the decorators of its methods.
  // public final class ClientDecorated extends Client {
  private TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(shape.generated())
            .addJavadoc("{@link $T} with the decorators of its methods.\n", shape.type())
            .addAnnotations(shape.annotations())
            .addModifiers(shape.modifiers().toArray(Modifier[]::new))
            .addTypeVariables(shape.typeVariables())
            .alwaysQualify(shape.nestedTypes().toArray(String[]::new));
    if (shape.delegates()) {
      type.addSuperinterface(shape.supertype());
    } else {
      type.superclass(shape.supertype());
    }
    List<MethodSpec> methods = new ArrayList<>();
    for (WovenMethod method : model.methods()) {
      methods.addAll(layers(method));
    }
    methods.addAll(Invalidation.methods(model, fields));
    addState(type);
    fields.fields().forEach(type::addField);
    ConstructorWriter.write(shape, fields).forEach(type::addMethod);
    methods.forEach(type::addMethod);
    if (shape.delegates() && methods.stream().noneMatch(DecorateWriter::isToString)) {
      type.addMethod(toStringOfDelegate());
    }
    fields.nestedTypes().forEach(type::addType);
    return type;
  }

  // private final Client delegate;
  // private final Environment environment;
  private void addState(TypeSpec.Builder type) {
    if (shape.delegates()) {
      type.addField(
          FieldSpec.builder(shape.supertype(), fields.delegate(), Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
    if (fields.usesEnvironment()) {
      type.addField(
          FieldSpec.builder(ENVIRONMENT, fields.environment(), Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
  }

  // @Override public String fetchData(String url) { … }
  // private String fetchDataRetried(String url) { … }
  private List<MethodSpec> layers(WovenMethod method) {
    Signature signature = method.signature();
    List<MethodSpec> methods = new ArrayList<>();
    List<Weave> weaves = method.weaves();
    if (weaves.isEmpty()) {
      methods.add(forwarding(signature));
    }
    for (int i = 0; i < weaves.size(); i++) {
      Layer layer = layer(method, i);
      MethodSpec.Builder declaration;
      if (i == 0) {
        declaration = override(signature).addJavadoc("$L\n", summary(method));
        guard(declaration, signature);
      } else {
        declaration =
            signature
                .withThrown(weaves.get(i).thrown(signature))
                .privateDeclaration(layerName(method, i));
      }
      weaves.get(i).write(layer);
      methods.add(declaration.addCode(layer.code().build()).build());
    }
    return methods;
  }

  private Layer layer(WovenMethod method, int index) {
    if (index == method.weaves().size() - 1) {
      return new Layer(
          method,
          fields,
          undecorated(method.signature()),
          undecoratedFromInside(method.signature()));
    }
    String name = layerName(method, index + 1);
    Signature signature = method.signature();
    boolean isGeneric = !signature.typeVariables().isEmpty();
    return new Layer(
        method,
        fields,
        signature.call(CodeBlock.of(isGeneric ? "this." : ""), name),
        signature.call(
            isGeneric ? CodeBlock.of("$T.this.", shape.generated()) : CodeBlock.of(""), name));
  }

  private String layerName(WovenMethod method, int index) {
    return fields.members().name(method.stem(), method.weaves().get(index).participle());
  }

  // super.fetchData(url)
  private CodeBlock undecorated(Signature signature) {
    if (!shape.delegates()) {
      return signature.call(CodeBlock.of("super."), signature.name());
    }
    String hidden = signature.hasParameter(fields.delegate()) ? "this." : "";
    return signature.call(CodeBlock.of("$L$N.", hidden, fields.delegate()), signature.name());
  }

  // ClientDecorated.super.fetchData(url)
  private CodeBlock undecoratedFromInside(Signature signature) {
    return signature.call(
        shape.delegates()
            ? CodeBlock.of("$T.this.$N.", shape.generated(), fields.delegate())
            : CodeBlock.of("$T.super.", shape.generated()),
        signature.name());
  }

  private static MethodSpec.Builder override(Signature signature) {
    return signature.declaration().addAnnotation(Override.class);
  }

  private MethodSpec forwarding(Signature signature) {
    return override(signature)
        .addStatement(signature.isVoid() ? "$L" : "return $L", undecorated(signature))
        .build();
  }

  // if (environment == null) {
  //   return super.fetchData(url);
  // }
  private void guard(MethodSpec.Builder method, Signature signature) {
    if (shape.delegates()) {
      return;
    }
    String hidden = signature.hasParameter(fields.environment()) ? "this." : "";
    method.beginControlFlow("if ($L$N == null)", hidden, fields.environment());
    method.addComment("The constructor of $L is still running.", shape.type().simpleName());
    if (signature.isVoid()) {
      method.addStatement(undecorated(signature)).addStatement("return");
    } else {
      method.addStatement("return $L", undecorated(signature));
    }
    method.endControlFlow();
  }

  // fetchData: timed → cached 300s → retry 3 × 1s → super
  private String summary(WovenMethod method) {
    Stream<String> weaves = method.weaves().stream().map(Weave::summary);
    String innermost = shape.delegates() ? "delegate" : "super";
    return method.signature().name()
        + ": "
        + String.join(" → ", Stream.concat(weaves, Stream.of(innermost)).toList());
  }

  private static boolean isToString(MethodSpec method) {
    return method.name().equals("toString") && method.parameters().isEmpty();
  }

  // @Override public String toString() { return delegate.toString(); }
  private MethodSpec toStringOfDelegate() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $N.toString()", fields.delegate())
        .build();
  }
}
