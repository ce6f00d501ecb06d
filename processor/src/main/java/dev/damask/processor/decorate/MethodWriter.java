package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes a woven method: the override, and a private method for each further decorator. */
final class MethodWriter {

  private final WovenMethod method;
  private final Signature signature;
  private final List<Weave> weaves;
  private final DecorateModel model;
  private final Shape shape;
  private final MemberNames names;

  private MethodWriter(WovenMethod method, DecorateModel model, MemberNames names) {
    this.method = method;
    this.signature = method.signature();
    this.weaves = method.weaves();
    this.model = model;
    this.shape = model.shape();
    this.names = names;
  }

  static WrittenMethod write(WovenMethod method, DecorateModel model, MemberNames names) {
    return new MethodWriter(method, model, names).write();
  }

  /** Whether a method begins with the question whether the environment is there yet. */
  static boolean isGuardedByEnvironment(WovenMethod method, Shape shape) {
    return isGuarded(method, shape) && guard(method).isEmpty();
  }

  /** Whether the method as the superclass has it is called by a method of the wrapper's own. */
  static boolean needsUndecorated(WovenMethod method, DecorateModel model) {
    List<Weave> weaves = method.weaves();
    return !model.shape().delegates()
        && !weaves.isEmpty()
        && (weaves.get(weaves.size() - 1).proceedsFromInside() || model.isCopying(method));
  }

  /** Only in a class is there a constructor that may call the method too early. */
  private static boolean isGuarded(WovenMethod method, Shape shape) {
    return !shape.delegates() && !method.weaves().isEmpty() && method.weaves().get(0).proceeds();
  }

  /**
   * The field that the outermost decorator works with, whose null check then costs nothing more.
   */
  private static Optional<Part> guard(WovenMethod method) {
    return method.weaves().get(0).parts().stream()
        .filter(it -> it.kind() == Part.Kind.FIELD)
        .findFirst();
  }

  // @Override public String fetchData(String url) { … }
  // private String fetchDataRetried(String url) { … }
  private WrittenMethod write() {
    List<MethodSpec> methods = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    if (weaves.isEmpty()) {
      methods.add(forwarding());
    }
    for (int i = 0; i < weaves.size(); i++) {
      Layer layer = layer(i);
      Piece piece = weaves.get(i).write(layer);
      MethodSpec.Builder declaration =
          i == 0
              ? guardedOverride(layer)
              : signature.withThrown(thrown(i)).privateDeclaration(layerName(i));
      methods.add(declaration.addCode(piece.code()).build());
      pieces.add(piece);
    }
    if (needsUndecorated(method, model)) {
      methods.add(undecoratedMethod());
    }
    return new WrittenMethod(methods, pieces);
  }

  private Layer layer(int index) {
    if (index == weaves.size() - 1) {
      CodeBlock next = innermost(undecorated());
      boolean isInside = weaves.get(index).proceedsFromInside();
      return new Layer(
          method, index, shape, names, next, isInside ? undecoratedFromInside() : next);
    }
    String name = layerName(index + 1);
    boolean isGeneric = !signature.typeVariables().isEmpty();
    CodeBlock fromInside = CodeBlock.of("$T.this.", shape.generated());
    return new Layer(
        method,
        index,
        shape,
        names,
        signature.call(CodeBlock.of(isGeneric ? "this." : ""), name),
        signature.call(fromInside, name));
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
    return names.method(method, index);
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
    if (model.isCopying(method)) {
      return signature.call(CodeBlock.of(""), names.undecorated(method));
    }
    if (!shape.delegates()) {
      return ofSuper();
    }
    String hidden = signature.hasParameter(names.delegate()) ? "this." : "";
    return signature.call(CodeBlock.of("$L$N.", hidden, names.delegate()), signature.name());
  }

  // ClientDecorated.this.fetchDataUndecorated(url)
  private CodeBlock undecoratedFromInside() {
    return shape.delegates()
        ? innermost(
            signature.call(
                CodeBlock.of("$T.this.$N.", shape.generated(), names.delegate()), signature.name()))
        : signature.call(CodeBlock.of("$T.this.", shape.generated()), names.undecorated(method));
  }

  /** From a class inside, compilers would put an accessor of their own in the place of this. */
  // private String fetchDataUndecorated(String url) {
  //   return super.fetchData(url);
  // }
  private MethodSpec undecoratedMethod() {
    MethodSpec.Builder declaration = signature.privateDeclaration(names.undecorated(method));
    return model.isCopying(method)
        ? declaration.addCode(RenewalWriter.copy(signature.returnType(), names)).build()
        : declaration
            .addStatement(signature.isVoid() ? "$L" : "return $L", innermost(ofSuper()))
            .build();
  }

  // super.fetchData(url)
  private CodeBlock ofSuper() {
    return signature.call(CodeBlock.of("super."), signature.name());
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
    if (!isGuarded(method, shape)) {
      return declaration;
    }
    boolean hasBody = !weaves.get(last).proceeds();
    CodeBlock call = hasBody ? signature.call(CodeBlock.of(""), layerName(last)) : undecorated();
    CodeBlock field = guard(method).map(layer::field).orElseGet(layer::environment);
    declaration.beginControlFlow("if ($L == null)", field);
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
