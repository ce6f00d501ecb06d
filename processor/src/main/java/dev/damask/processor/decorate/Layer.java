package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Signature;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The place of one decorator in a wrapper: what its code calls, and the names it may use.
 *
 * @param index how many decorators of the method stand outside it
 * @param next the call of what stands inside this decorator
 * @param nextFromInside the same call from a class inside the wrapper
 */
record Layer(
    WovenMethod method,
    int index,
    Shape shape,
    MemberNames names,
    CodeBlock next,
    CodeBlock nextFromInside) {

  private static final ClassName LOGGER = ClassName.get("dev.damask.generated", "SafeLogger");

  Signature signature() {
    return method.signature();
  }

  /** The user's type. */
  ClassName type() {
    return shape.type();
  }

  /** A name for a local variable; the same for the same question. */
  String local(String wanted) {
    return locals().fresh(wanted);
  }

  /** Names for local variables that stand inside of one another. */
  Names locals() {
    Set<String> taken = new HashSet<>(names.ownFields());
    signature().parameters().forEach(it -> taken.add(it.name()));
    return new Names(taken);
  }

  /** The name of the local variable that holds the result. */
  String result() {
    return local("result");
  }

  /** The environment, for a decorator that uses it. */
  CodeBlock environment() {
    return visible(names.environment());
  }

  /** The object whose method is called, the wrapper or its delegate, from a class inside. */
  CodeBlock targetFromInside() {
    return shape.delegates()
        ? CodeBlock.of("$T.this.$N", shape.generated(), names.delegate())
        : CodeBlock.of("$T.this", shape.generated());
  }

  /** The environment, from a class inside, for a decorator that uses it. */
  CodeBlock environmentFromInside() {
    return CodeBlock.of("$T.this.$N", shape.generated(), names.environment());
  }

  CodeBlock logger() {
    return CodeBlock.of("$N", names.logger());
  }

  // private static final SafeLogger LOGGER = SafeLogger.of(Client.class);
  FieldSpec loggerField() {
    return constantField(names.logger(), LOGGER, CodeBlock.of("$T.of($T.class)", LOGGER, type()));
  }

  /** A constant that the decorator has to itself. */
  CodeBlock constant(Part part) {
    return CodeBlock.of("$N", name(part));
  }

  // private static final Timing FETCH_DATA_TIMING = …;
  FieldSpec constantField(Part part, TypeName type, CodeBlock value) {
    return constantField(name(part), type, value);
  }

  private static FieldSpec constantField(String name, TypeName type, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  /** A field that the decorator has to itself. */
  CodeBlock field(Part part) {
    return visible(name(part));
  }

  /** The name of something that the decorator has to itself. */
  String name(Part part) {
    return names.part(method, index, part);
  }

  /** A field of the wrapper by its name, behind {@code this} where a parameter hides it. */
  CodeBlock visible(String field) {
    return CodeBlock.of(signature().hasParameter(field) ? "this.$N" : "$N", field);
  }

  // String result;
  // try {
  //   result = super.fetchData(url);
  // } catch (Throwable failure) {
  //   FETCH_DATA_TIMING.threw(failure, start, environment);
  //   throw failure;
  // }
  CodeBlock assignResultOr(String failure, CodeBlock whenItFails) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!signature().isVoid()) {
      code.addStatement("$T $L", signature().returnType(), result());
    }
    code.beginControlFlow("try");
    if (signature().isVoid()) {
      code.addStatement(next);
    } else {
      code.addStatement("$L = $L", result(), next);
    }
    return code.nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement(whenItFails)
        .addStatement("throw $L", failure)
        .endControlFlow()
        .build();
  }

  // String result = super.fetchData(url);
  CodeBlock declareAndAssignResult() {
    CodeBlock.Builder code = CodeBlock.builder();
    return signature().isVoid()
        ? code.addStatement(next).build()
        : code.addStatement("$T $L = $L", signature().returnType(), result(), next).build();
  }

  // return result;
  CodeBlock returnResult() {
    CodeBlock.Builder code = CodeBlock.builder();
    return signature().isVoid() ? code.build() : code.addStatement("return $L", result()).build();
  }

  // return super.fetchData(url);
  CodeBlock returnNext() {
    return returnCall(next);
  }

  // fallback(url);
  // return;
  CodeBlock returnCall(CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    return signature().isVoid()
        ? code.addStatement(call).addStatement("return").build()
        : code.addStatement("return $L", call).build();
  }
}
