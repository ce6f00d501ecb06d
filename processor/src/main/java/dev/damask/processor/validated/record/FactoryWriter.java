package dev.damask.processor.validated.record;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.validated.check.Checking;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.rule.Rules;
import dev.damask.processor.validated.value.Callee;
import dev.damask.processor.validated.value.DispatchWriter;
import dev.damask.processor.validated.value.Locals;
import dev.damask.processor.validated.value.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the static methods that make valid records. */
public final class FactoryWriter {

  private final ValidatedModel model;
  private final Shape shape;
  private final Form.Factory factory;
  private final Signature canonical;
  private final Optional<Rules> rules;

  public FactoryWriter(ValidatedModel model, Form.Factory factory, Optional<Rules> rules) {
    this.model = model;
    this.shape = model.shape();
    this.factory = factory;
    this.canonical = factory.canonical();
    this.rules = rules;
  }

  public List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    methods.add(make());
    methods.add(checkRecord());
    if (hasComponentsCheck()) {
      methods.add(checkComponents());
    }
    Names names = new Names(List.of());
    for (int i = 0; i < factory.components().size(); i++) {
      String name = "with" + Names.capitalized(factory.components().get(i));
      methods.add(with(i, names.fresh(name)));
    }
    return methods;
  }

  private boolean hasComponentsCheck() {
    return factory.checksComponents() && !(factory.checks().isEmpty() && factory.rules().isEmpty());
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(shape.access(Modifier.STATIC))
        .addTypeVariables(shape.typeVariables());
  }

  private MethodSpec.Builder withComponents(MethodSpec.Builder method) {
    canonical.annotations().forEach(method::addAnnotation);
    canonical.parameters().forEach(it -> method.addParameter(it.inside()));
    return method.varargs(canonical.isVarargs());
  }

  // /** Makes a valid user. */
  // public static User of(String email, int age) {
  //   check(email, age);
  //   return new User(email, age);
  // }
  private MethodSpec make() {
    MethodSpec.Builder method =
        withComponents(method("of"))
            .addJavadoc(
                "Makes a valid {@link $T}.\n\n@throws $L with all that is wrong\n",
                shape.type(),
                RuntimeTypes.EXCEPTION)
            .returns(shape.object());
    boolean asksRulesHere = !hasComponentsCheck() && !factory.rules().isEmpty();
    if (hasComponentsCheck()) {
      method.addStatement("$L($L)", callee("check"), canonical.arguments());
    } else {
      method.addCode(componentChecks());
    }
    CodeBlock made = made();
    Names scope = scope();
    String result = scope.fresh(shape.variable());
    Checking checking = Checking.bySystem(shape, scope.fresh(asksRulesHere ? "wrong" : "broken"));
    model.properties().stream()
        .filter(Property::isDerived)
        .flatMap(it -> it.sources().stream())
        .forEach(it -> checking.add(it, it.reading().of(result)));
    model.staticRules().stream()
        .filter(it -> factory.rules().stream().noneMatch(call -> call.rule().equals(it)))
        .forEach(it -> checking.addRule(it, result));
    rules.ifPresent(it -> checking.addRules(it, result));
    if (checking.isEmpty()) {
      return method.addStatement("return $L", made).build();
    }
    return method
        .addStatement("$T $L = $L", shape.object(), result, made)
        .addCode(checking.throwing())
        .addStatement("return $L", result)
        .build();
  }

  // new User(email, age)
  private CodeBlock made() {
    boolean isDiamond =
        !shape.typeVariables().isEmpty()
            && Callee.isInferred(canonical.parameterTypes(), shape.typeVariables());
    return isDiamond
        ? CodeBlock.of("new $T<>($L)", shape.type(), canonical.arguments())
        : CodeBlock.of("new $T($L)", shape.object(), canonical.arguments());
  }

  private CodeBlock callee(String method) {
    return Callee.of(shape.generated(), method, canonical.parameterTypes(), shape.typeVariables());
  }

  private Names scope() {
    return Locals.scope(canonical.parameters().stream().map(Parameter::name).toList());
  }

  /** What is checked of the components, and once they are valid, the rules over them. */
  private CodeBlock componentChecks() {
    Names scope = scope();
    Checking checking = Checking.bySystem(shape, scope.fresh("violations"));
    factory.checks().forEach(it -> checking.add(it.source(), CodeBlock.of("$N", it.parameter())));
    Checking ruling = Checking.bySystem(shape, scope.fresh("broken"));
    factory.rules().forEach(ruling::addRule);
    return checking.throwing().toBuilder().add(ruling.throwing()).build();
  }

  // /** Returns a user if it is valid. */
  // public static User check(User user) {
  //   Violations violations = violations(user, Environment.system());
  //   if (violations != null) {
  //     throw violations.exception();
  //   }
  //   return user;
  // }
  private MethodSpec checkRecord() {
    return method("check")
        .addJavadoc(
            "Returns the {@link $T} itself, if it is valid.\n\n@throws $L with all that is wrong\n",
            shape.type(),
            RuntimeTypes.EXCEPTION)
        .returns(shape.object())
        .addParameter(shape.object(), shape.variable())
        .addStatement(
            "$T violations = $L($N, $L)",
            RuntimeTypes.VIOLATIONS,
            DispatchWriter.VIOLATIONS,
            shape.variable(),
            Checking.SYSTEM)
        .beginControlFlow("if (violations != null)")
        .addStatement("throw violations.exception()")
        .endControlFlow()
        .addStatement("return $N", shape.variable())
        .build();
  }

  // /** Checks the components of a user that is being made, in its compact constructor. */
  // public static void check(String email, int age) {
  //   …
  // }
  private MethodSpec checkComponents() {
    return withComponents(method("check"))
        .addJavadoc(
            "Checks the components for a new {@link $T}, in its compact constructor too.\n\n@throws $L with"
                + " all that is wrong\n",
            shape.type(),
            RuntimeTypes.EXCEPTION)
        .addCode(componentChecks())
        .build();
  }

  // /** The same user with another email. */
  // public static User withEmail(User user, String email) {
  //   return of(email, user.age());
  // }
  private MethodSpec with(int index, String name) {
    Parameter replaced = canonical.parameters().get(index);
    String record = Locals.scope(List.of(replaced.name())).fresh(shape.variable());
    List<CodeBlock> arguments = new ArrayList<>();
    for (String component : factory.components()) {
      arguments.add(CodeBlock.of("$N.$N()", record, component));
    }
    arguments.set(index, CodeBlock.of("$N", replaced.name()));
    return method(name)
        .addJavadoc(
            "The same {@link $T} with another {@code $L}.\n\n@throws $L with all that is wrong\n",
            shape.type(),
            factory.components().get(index),
            RuntimeTypes.EXCEPTION)
        .returns(shape.object())
        .addParameter(shape.object(), record)
        .addParameter(replaced.inside())
        .addStatement("return $L($L)", callee("of"), CodeBlock.join(arguments, ",$W"))
        .build();
  }
}
