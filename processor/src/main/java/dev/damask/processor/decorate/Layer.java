package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The body of one decorator's method while it is written. */
final class Layer {

  private static final ClassName LOGGER = ClassName.get("dev.damask.generated", "SafeLogger");

  private final WovenMethod method;
  private final Fields fields;
  private final CodeBlock next;
  private final CodeBlock nextFromInside;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final Names locals;
  private final String result;
  private @Nullable String state;

  /**
   * @param next the call of what stands inside this decorator
   * @param nextFromInside the same call from a class inside the wrapper
   */
  Layer(WovenMethod method, Fields fields, CodeBlock next, CodeBlock nextFromInside) {
    this.method = method;
    this.fields = fields;
    this.next = next;
    this.nextFromInside = nextFromInside;
    this.locals = new Names(signature().parameters().stream().map(Parameter::name).toList());
    this.result = signature().isVoid() ? "" : local("result");
  }

  Signature signature() {
    return method.signature();
  }

  /** The user's type. */
  ClassName type() {
    return fields.shape().type();
  }

  ClassName generated() {
    return fields.shape().generated();
  }

  CodeBlock.Builder code() {
    return code;
  }

  /** A name for a local variable. */
  String local(String wanted) {
    return locals.fresh(wanted);
  }

  /** The call of what stands inside this decorator. */
  CodeBlock next() {
    return next;
  }

  /** The same call from a class inside the wrapper. */
  CodeBlock nextFromInside() {
    return nextFromInside;
  }

  CodeBlock environment() {
    return visible(fields.environment());
  }

  /** The object whose method is called: the wrapper, or its delegate. */
  CodeBlock target() {
    return fields.shape().delegates() ? visible(fields.delegate()) : CodeBlock.of("this");
  }

  // private static final SafeLogger LOGGER = SafeLogger.of(Client.class);
  CodeBlock logger() {
    return CodeBlock.of(
        "$N", fields.shared("LOGGER", LOGGER, CodeBlock.of("$T.of($T.class)", LOGGER, type())));
  }

  // private static final Timing FETCH_DATA_TIMING = …;
  CodeBlock constant(String suffix, TypeName type, CodeBlock value) {
    return CodeBlock.of("$N", fields.constant(method.stem(), suffix, type, value));
  }

  /** A field of the wrapper that is set where it is declared. */
  CodeBlock field(String suffix, TypeName type, CodeBlock value) {
    return ownField(fields.field(method.stem(), suffix, type, value));
  }

  /** A field of the wrapper that is set in the constructors, by their name for the environment. */
  CodeBlock field(String suffix, TypeName type, Function<String, CodeBlock> value) {
    return ownField(fields.field(method.stem(), suffix, type, value));
  }

  private CodeBlock ownField(String name) {
    state = name;
    return visible(name);
  }

  /**
   * A field that is null while the constructor of the user's class still runs: the one that the
   * code written so far works with, whose null check then costs nothing more.
   */
  CodeBlock setOnceConstructed() {
    return state == null ? environment() : visible(state);
  }

  /** A field of the wrapper by its name, behind {@code this} where a parameter hides it. */
  CodeBlock visible(String field) {
    return CodeBlock.of(signature().hasParameter(field) ? "this.$N" : "$N", field);
  }

  /** The wrapper's fields, for what belongs to other methods. */
  Fields fields() {
    return fields;
  }

  String stem() {
    return method.stem();
  }

  // String result;
  // try {
  //   result = super.fetchData(url);
  // } catch (Throwable failure) {
  //   FETCH_DATA_TIMING.threw(failure, start, environment);
  //   throw failure;
  // }
  void assignResultOr(String failure, CodeBlock whenItFails) {
    if (!signature().isVoid()) {
      code.addStatement("$T $L", signature().returnType(), result);
    }
    code.beginControlFlow("try");
    if (signature().isVoid()) {
      code.addStatement(next);
    } else {
      code.addStatement("$L = $L", result, next);
    }
    code.nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement(whenItFails)
        .addStatement("throw $L", failure)
        .endControlFlow();
  }

  // String result = super.fetchData(url);
  void declareAndAssignResult() {
    if (signature().isVoid()) {
      code.addStatement(next);
    } else {
      code.addStatement("$T $L = $L", signature().returnType(), result, next);
    }
  }

  // return result;
  void returnResult() {
    if (!signature().isVoid()) {
      code.addStatement("return $L", result);
    }
  }

  // return super.fetchData(url);
  void returnNext() {
    returnCall(next);
  }

  // fallback(url);
  // return;
  void returnCall(CodeBlock call) {
    if (signature().isVoid()) {
      code.addStatement(call).addStatement("return");
    } else {
      code.addStatement("return $L", call);
    }
  }

  /** The name of the local variable that holds the result. */
  String result() {
    return result;
  }
}
