package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Signature;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The place of one decorator in a wrapper: what its code calls, and the names it may use.
 *
 * @param next the call of what stands inside this decorator
 * @param fromInside the same call from a class inside the wrapper
 */
public record Layer(
    Placed placed, Wrapper wrapper, WrapperNames names, CodeBlock next, FromInside fromInside) {

  private static final ClassName LOGGER = ClassName.get("dev.damask.generated", "SafeLogger");

  public Signature signature() {
    return placed.signature();
  }

  /** The user's type. */
  public ClassName type() {
    return wrapper.type();
  }

  /**
   * What log lines call the method: its name, with the types of its parameters where others of the
   * name are decorated too.
   */
  public String shown() {
    String name = signature().name();
    return names.isOverloaded(name) ? name + ShownTypes.of(signature()) : name;
  }

  // .shown("fetchData(String)"), or nothing
  public CodeBlock andShown() {
    String shown = shown();
    return shown.equals(signature().name())
        ? CodeBlock.of("")
        : CodeBlock.of("$Z.shown($S)", shown);
  }

  /** A name for a local variable; the same for the same question. */
  public String local(String wanted) {
    return locals().fresh(wanted);
  }

  /**
   * The variable by which decorators of the method tell each other something; nothing where none
   * tells it or none asks for it.
   */
  public Optional<CodeBlock> note(CallNote note) {
    return new CallNotes(placed.method(), names).of(note);
  }

  /** Names for local variables that stand inside of one another. */
  public Names locals() {
    return names.locals(signature());
  }

  /** The name of the local variable that holds the result. */
  public String result() {
    return local("result");
  }

  /** The environment, for a decorator that uses it. */
  public CodeBlock environment() {
    return visible(names.environment());
  }

  /** The object whose method is called, the wrapper or its delegate, from a class inside. */
  public CodeBlock targetFromInside() {
    return wrapper.delegates()
        ? CodeBlock.of("$T.this.$N", wrapper.generated(), names.delegate())
        : CodeBlock.of("$T.this", wrapper.generated());
  }

  /** The environment, from a class inside, for a decorator that uses it. */
  public CodeBlock environmentFromInside() {
    return CodeBlock.of("$T.this.$N", wrapper.generated(), names.environment());
  }

  /** The logger, behind the wrapper's name where a parameter hides it. */
  public CodeBlock logger() {
    String field = names.logger();
    return signature().hasParameter(field)
        ? CodeBlock.of("$T.$N", wrapper.generated(), field)
        : CodeBlock.of("$N", field);
  }

  // private static final SafeLogger LOGGER = SafeLogger.of(Client.class);
  public FieldSpec loggerField() {
    return FieldSpec.builder(
            LOGGER, names.logger(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($T.class)", LOGGER, type())
        .build();
  }

  /**
   * A field that says how the decorator is set.
   *
   * @param value the value, by the name of the wrapper's settings; null where it is left out
   */
  // private final Timing fetchDataTiming;
  public StateField setting(Part part, TypeName type, Function<String, CodeBlock> value) {
    return StateField.set(name(part), wrapper.nullness().mayBeNull(type), value);
  }

  // private final boolean fetchDataWithin;
  // this.fetchDataWithin = settings.has("fetchData", "within");
  public StateField flag(Part part, String decorator) {
    return StateField.set(
        name(part),
        TypeName.BOOLEAN,
        settings -> CodeBlock.of("$N.has($S,$W$S)", settings, signature().name(), decorator));
  }

  /** A field that the decorator has to itself. */
  public CodeBlock field(Part part) {
    return visible(name(part));
  }

  /** The name of a type that the decorator has to itself. */
  public ClassName nestedType(Part part) {
    return names.type(placed, part);
  }

  /** The name of something that the decorator has to itself. */
  public String name(Part part) {
    return names.part(placed, part);
  }

  /** A field of the wrapper by its name, behind {@code this} where a parameter hides it. */
  public CodeBlock visible(String field) {
    return CodeBlock.of(signature().hasParameter(field) ? "this.$N" : "$N", field);
  }

  // String result;
  // try {
  //   result = super.fetchData(url);
  // } catch (Throwable failure) {
  //   FETCH_DATA_TIMING.threw(failure, start, environment);
  //   throw failure;
  // }
  public CodeBlock assignResultOr(String failure, CodeBlock whenItFails) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!signature().isVoid()) {
      code.addStatement("$T $L", signature().localType(), result());
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
  public CodeBlock declareAndAssignResult() {
    CodeBlock.Builder code = CodeBlock.builder();
    return signature().isVoid()
        ? code.addStatement(next).build()
        : code.addStatement("$T $L = $L", signature().localType(), result(), next).build();
  }

  // return result;
  public CodeBlock returnResult() {
    CodeBlock.Builder code = CodeBlock.builder();
    return signature().isVoid() ? code.build() : code.addStatement("return $L", result()).build();
  }

  /** What comes last in a method that has nothing to do with the result. */
  // return super.fetchData(url);
  public CodeBlock proceed() {
    CodeBlock.Builder code = CodeBlock.builder();
    return code.addStatement(signature().isVoid() ? "$L" : "return $L", next).build();
  }

  // return super.fetchData(url);
  public CodeBlock returnNext() {
    return returnCall(next);
  }

  // fallback(url);
  // return;
  public CodeBlock returnCall(CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    return signature().isVoid()
        ? code.addStatement(call).addStatement("return").build()
        : code.addStatement("return $L", call).build();
  }
}
