package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.SuperMethod;
import dev.damask.processor.decorate.weave.SuperMethod.Erased;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the handles by which classes inside a wrapper call what the superclass has. Java lets only
 * the wrapper's own methods call that, and such a method is a stack frame more.
 */
final class SuperHandles {

  private static final ClassName HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
  private static final ClassName HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
  private static final ClassName METHOD_TYPE = ClassName.get("java.lang.invoke", "MethodType");

  private SuperHandles() {}

  /** Whether a method is called by a handle. */
  static boolean has(WovenMethod method, DecorateModel model) {
    return method.isCalledFromInside() && method.ofSuper().isPresent() && !model.isCopying(method);
  }

  // (String) SUPER_FETCH_DATA.invokeExact(ClientDecorated.this, url)
  static CodeBlock call(WovenMethod method, Shape shape, MemberNames names) {
    Signature signature = method.signature();
    SuperMethod declared = method.ofSuper().orElseThrow();
    CodeBlock.Builder arguments = CodeBlock.builder().add("$T.this", shape.generated());
    for (int i = 0; i < declared.parameters().size(); i++) {
      arguments.add(",$W$L", argument(declared.parameters().get(i), signature.parameters().get(i)));
    }
    String handle = names.undecorated(method);
    return CodeBlock.of(
        "$L$L$N.invokeExact($L)",
        cast(declared.returned().name()),
        signature.hasParameter(handle) ? CodeBlock.of("$T.", shape.generated()) : "",
        handle,
        arguments.build());
  }

  /** An exact call has the types that the superclass declares. */
  // (Object) item
  private static CodeBlock argument(Erased declared, Parameter parameter) {
    return declared.differsFrom(parameter.type())
        ? CodeBlock.of("($T) $N", declared.name(), parameter.name())
        : CodeBlock.of("$N", parameter.name());
  }

  private static CodeBlock cast(TypeName returned) {
    return returned.equals(TypeName.VOID) || returned.equals(ClassName.OBJECT)
        ? CodeBlock.of("")
        : CodeBlock.of("($T) ", returned);
  }

  // private static final MethodHandle SUPER_FETCH_DATA;
  //
  // static {
  //   // Decorators go on to Client by these, with no frame between.
  //   MethodHandles.Lookup lookup = MethodHandles.lookup();
  //   try {
  //     SUPER_FETCH_DATA = lookup.findSpecial(
  //         Client.class, "fetchData", MethodType.methodType(…), ClientDecorated.class);
  //   } catch (NoSuchMethodException | IllegalAccessException failure) {
  //     throw new LinkageError("Client is not as it was compiled with", failure);
  //   }
  // }
  static void add(DecorateModel model, MemberNames names, TypeSpec.Builder type) {
    List<WovenMethod> methods = model.methods().stream().filter(it -> has(it, model)).toList();
    if (methods.isEmpty()) {
      return;
    }
    Shape shape = model.shape();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("// Decorators go on to $T by these, with no frame between.\n", shape.type())
            .addStatement("$T.Lookup lookup = $T.lookup()", HANDLES, HANDLES)
            .beginControlFlow("try");
    for (WovenMethod method : methods) {
      String handle = names.undecorated(method);
      type.addField(HANDLE, handle, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
      code.addStatement(
          "$N = lookup.findSpecial($T.class, $S,$W$T.methodType($L),$W$T.class)",
          handle,
          shape.type(),
          method.signature().name(),
          METHOD_TYPE,
          literals(method.ofSuper().orElseThrow()),
          shape.generated());
    }
    code.nextControlFlow(
            "catch ($T | $T failure)", NoSuchMethodException.class, IllegalAccessException.class)
        .addStatement(
            "throw new $T($S, failure)",
            LinkageError.class,
            shape.type().simpleName() + " is not as it was compiled with")
        .endControlFlow();
    type.addStaticBlock(code.build());
  }

  // String.class, int[].class
  private static CodeBlock literals(SuperMethod method) {
    return Stream.concat(Stream.of(method.returned()), method.parameters().stream())
        .map(it -> CodeBlock.of("$T.class", it.literal()))
        .collect(CodeBlock.joining(",$W"));
  }
}
