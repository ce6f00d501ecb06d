package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes a woven method: the override, and a private method for each further decorator. */
final class MethodWriter {

  private final WovenMethod method;
  private final Signature signature;
  private final List<Weave> weaves;
  private final Fields fields;
  private final Shape shape;

  private MethodWriter(WovenMethod method, Fields fields) {
    this.method = method;
    this.signature = method.signature();
    this.weaves = method.weaves();
    this.fields = fields;
    this.shape = fields.shape();
  }

  static List<MethodSpec> write(WovenMethod method, Fields fields) {
    return new MethodWriter(method, fields).write();
  }

  // @Override public String fetchData(String url) { … }
  // private String fetchDataRetried(String url) { … }
  private List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    if (weaves.isEmpty()) {
      methods.add(forwarding());
    }
    for (int i = 0; i < weaves.size(); i++) {
      Layer layer = layer(i);
      weaves.get(i).write(layer);
      MethodSpec.Builder declaration =
          i == 0
              ? guardedOverride(layer)
              : signature.withThrown(thrown(i)).privateDeclaration(layerName(i));
      methods.add(declaration.addCode(layer.code().build()).build());
    }
    return methods;
  }

  private Layer layer(int index) {
    if (index == weaves.size() - 1) {
      return new Layer(
          method, fields, innermost(undecorated()), innermost(undecoratedFromInside()));
    }
    String name = layerName(index + 1);
    boolean isGeneric = !signature.typeVariables().isEmpty();
    return new Layer(
        method,
        fields,
        signature.call(CodeBlock.of(isGeneric ? "this." : ""), name),
        signature.call(
            isGeneric ? CodeBlock.of("$T.this.", shape.generated()) : CodeBlock.of(""), name));
  }

  /** What the method of a layer has to declare: less than those outside, never more. */
  private List<TypeName> thrown(int index) {
    List<TypeName> thrown = signature.thrown();
    for (int i = weaves.size() - 1; i >= index; i--) {
      thrown = weaves.get(i).thrown(signature, thrown);
    }
    return thrown;
  }

  private String layerName(int index) {
    return fields.members().name(method.stem(), weaves.get(index).participle());
  }

  // super.fetchData(url)
  // Objects.requireNonNull(super.fetchData(url), "fetchData() returned null")
  private CodeBlock innermost(CodeBlock call) {
    return Stage.of(signature.returnType()).isEmpty()
        ? call
        : CodeBlock.of(
            "$T.requireNonNull($L, $S)",
            Objects.class,
            call,
            signature.name() + "() returned null");
  }

  // super.fetchData(url)
  private CodeBlock undecorated() {
    if (!shape.delegates()) {
      return signature.call(CodeBlock.of("super."), signature.name());
    }
    String hidden = signature.hasParameter(fields.delegate()) ? "this." : "";
    return signature.call(CodeBlock.of("$L$N.", hidden, fields.delegate()), signature.name());
  }

  // ClientDecorated.super.fetchData(url)
  private CodeBlock undecoratedFromInside() {
    return signature.call(
        shape.delegates()
            ? CodeBlock.of("$T.this.$N.", shape.generated(), fields.delegate())
            : CodeBlock.of("$T.super.", shape.generated()),
        signature.name());
  }

  private MethodSpec.Builder override() {
    return signature.declaration().addAnnotation(Override.class);
  }

  private MethodSpec forwarding() {
    return override().addStatement(signature.isVoid() ? "$L" : "return $L", undecorated()).build();
  }

  // @Override
  // public String fetchData(String url) {
  //   if (environment == null) {
  //     return super.fetchData(url);
  //   }
  private MethodSpec.Builder guardedOverride(Layer layer) {
    MethodSpec.Builder declaration = override().addJavadoc("$L\n", summary());
    int last = weaves.size() - 1;
    boolean hasBody = !weaves.get(last).proceeds();
    if (shape.delegates() || (hasBody && last == 0)) {
      return declaration;
    }
    CodeBlock call = hasBody ? signature.call(CodeBlock.of(""), layerName(last)) : undecorated();
    declaration.beginControlFlow("if ($L == null)", layer.setOnceConstructed());
    declaration.addComment("The constructor of $L is still running.", shape.type().simpleName());
    if (signature.isVoid()) {
      declaration.addStatement(call).addStatement("return");
    } else {
      declaration.addStatement("return $L", call);
    }
    return declaration.endControlFlow();
  }

  // fetchData: {@code timed -> cached 300s -> retry 3 x 1s -> super}
  private String summary() {
    List<String> steps = new ArrayList<>(weaves.stream().map(Weave::summary).toList());
    if (weaves.stream().allMatch(Weave::proceeds)) {
      steps.add(shape.delegates() ? "delegate" : "super");
    }
    return signature.name() + ": {@code " + String.join(" -> ", steps) + "}";
  }
}
