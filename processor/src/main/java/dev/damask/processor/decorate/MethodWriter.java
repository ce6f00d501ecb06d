package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.CallNotes;
import dev.damask.processor.decorate.weave.FromInside;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes a woven method: the override, and a private method for each further decorator. */
final class MethodWriter {

  private final WovenMethod method;
  private final Signature signature;
  private final List<Placed> placed;
  private final DecorateModel model;
  private final Shape shape;
  private final MemberNames names;
  private final CallNotes notes;

  private MethodWriter(WovenMethod method, DecorateModel model, MemberNames names) {
    this.method = method;
    this.signature = method.signature();
    this.placed = method.placed();
    this.model = model;
    this.shape = model.shape();
    this.names = names;
    this.notes = new CallNotes(method, names);
  }

  static WrittenMethod write(WovenMethod method, DecorateModel model, MemberNames names) {
    return new MethodWriter(method, model, names).write();
  }

  /** Whether the method as the superclass has it is called by a method of the wrapper's own. */
  static boolean needsUndecorated(WovenMethod method, DecorateModel model) {
    return !model.shape().delegates()
        && !method.decorations().isEmpty()
        && (model.isCopying(method) || (method.isCalledFromInside() && method.ofSuper().isEmpty()));
  }

  // @Override public String fetchData(String url) { … }
  // private String fetchDataRetried(String url[, TimeUp timeUp]) { … }
  private WrittenMethod write() {
    List<Layer> layers = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Layer layer = layer(i);
      layers.add(layer);
      pieces.add(layer.placed().decoration().write(layer));
    }
    List<MethodSpec> methods = new ArrayList<>();
    if (placed.isEmpty()) {
      methods.add(forwarding());
    }
    GuardWriter guards = new GuardWriter(method, shape, layers, pieces, plain());
    for (int i = 0; i < placed.size(); i++) {
      MethodSpec.Builder declaration =
          i == 0
              ? override().addJavadoc("$L\n", ChainText.of(method, shape.delegates()))
              : signature.withThrown(thrown(i, guards)).privateDeclaration(layerName(i));
      declaration.addParameters(notes.parameters(i));
      // What a guard hands on has to be there before it.
      if (guards.canBeLeftOut(i)) {
        declaration.addCode(notes.made(i)).addCode(guards.write(i));
      } else {
        declaration.addCode(guards.write(i)).addCode(notes.made(i));
      }
      methods.add(declaration.addCode(pieces.get(i).code()).build());
    }
    if (needsUndecorated(method, model)) {
      methods.add(undecoratedMethod());
    }
    boolean usesEnvironment = guards.useEnvironment();
    for (Piece piece : pieces) {
      usesEnvironment |= piece.usesEnvironment();
    }
    return new WrittenMethod(methods, pieces, usesEnvironment);
  }

  private Layer layer(int index) {
    if (index == placed.size() - 1) {
      CodeBlock next = innermost(undecorated());
      return new Layer(
          placed.get(index),
          shape.wrapper(),
          names,
          next,
          method.isCalledFromInside() ? undecoratedFromInside() : new FromInside(next));
    }
    String name = layerName(index + 1);
    boolean isGeneric = !signature.typeVariables().isEmpty();
    CodeBlock fromInside = CodeBlock.of("$T.this.", shape.generated());
    CodeBlock arguments = notes.arguments(index + 1);
    return new Layer(
        placed.get(index),
        shape.wrapper(),
        names,
        signature.call(CodeBlock.of(isGeneric ? "this." : ""), name, arguments),
        new FromInside(signature.call(fromInside, name, arguments)));
  }

  /** What the method of a layer has to declare: less than those outside, never more. */
  private List<TypeName> thrown(int index, GuardWriter guards) {
    List<TypeName> thrown = signature.thrown();
    for (int i = placed.size() - 1; i >= index; i--) {
      thrown =
          guards.awaitsConstructor(i)
              ? signature.thrown() // as it calls what has no decorators
              : placed.get(i).decoration().thrown(signature, thrown);
    }
    return thrown;
  }

  private String layerName(int index) {
    return names.method(method, index);
  }

  // super.fetchData(url)
  // Objects.requireNonNull(super.fetchData(url), "fetchData() returned null")
  private CodeBlock innermost(CodeBlock call) {
    return AsyncResult.of(signature.returnType()).isEmpty()
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
    return ofDelegate(CodeBlock.of("$L$N", hidden, names.delegate()));
  }

  // delegate.fetchData(url)
  // ((Client) delegate).fetchData(url)
  private CodeBlock ofDelegate(CodeBlock delegate) {
    CodeBlock receiver =
        method
            .calledBy()
            .map(it -> CodeBlock.of("(($T) $L).", it, delegate))
            .orElseGet(() -> CodeBlock.of("$L.", delegate));
    return signature.callUsers(receiver, signature.name());
  }

  // (String) SUPER_FETCH_DATA.invokeExact(ClientDecorated.this, url)
  // ClientDecorated.this.fetchDataUndecorated(url)
  private FromInside undecoratedFromInside() {
    if (shape.delegates()) {
      CodeBlock delegate = CodeBlock.of("$T.this.$N", shape.generated(), names.delegate());
      return new FromInside(innermost(ofDelegate(delegate)));
    }
    if (SuperHandles.has(method, model)) {
      boolean casts = method.ofSuper().orElseThrow().differsFrom(signature.parameterTypes());
      return new FromInside(innermost(SuperHandles.call(method, shape, names)), true, casts);
    }
    CodeBlock self = CodeBlock.of("$T.this.", shape.generated());
    return new FromInside(signature.call(self, names.undecorated(method)));
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
    return signature.callUsers(CodeBlock.of("super."), signature.name());
  }

  /** The call without decorators, but for the one that is the body. */
  private CodeBlock plain() {
    return method.hasBody() && placed.size() > 1
        ? signature.call(CodeBlock.of(""), layerName(placed.size() - 1))
        : undecorated();
  }

  private MethodSpec.Builder override() {
    return signature.declaration().addAnnotation(Override.class);
  }

  private MethodSpec forwarding() {
    return override().addStatement(signature.isVoid() ? "$L" : "return $L", undecorated()).build();
  }
}
