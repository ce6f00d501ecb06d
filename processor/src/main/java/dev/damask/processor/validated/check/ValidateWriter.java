package dev.damask.processor.validated.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.rule.Rules;
import dev.damask.processor.validated.rule.StaticRule;
import dev.damask.processor.validated.value.DispatchWriter;
import dev.damask.processor.validated.value.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that tell what is wrong with an object. */
public final class ValidateWriter {

  public static final String VALIDATE = "validate";

  public static final TypeName LIST =
      ParameterizedTypeName.get(
          ClassName.get(List.class), ClassName.get("dev.damask.validate", "Violation"));

  private final ValidatedModel model;
  private final Shape shape;
  private final Optional<Rules> rules;

  private ValidateWriter(ValidatedModel model, Optional<Rules> rules) {
    this.model = model;
    this.shape = model.shape();
    this.rules = rules;
  }

  public static List<MethodSpec> write(ValidatedModel model, Optional<Rules> rules) {
    ValidateWriter writer = new ValidateWriter(model, rules);
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(writer.bySystem());
    methods.add(writer.byEnvironment());
    methods.add(writer.forGenerated());
    if (model.shape().isRecursive()) {
      methods.add(writer.onTrail());
    }
    return methods;
  }

  // /** What is wrong with a user, now; empty where nothing is. */
  // public static List<Violation> validate(User user) {
  //   return validate(user, Environment.system());
  // }
  private MethodSpec bySystem() {
    return method(VALIDATE, LIST)
        .addJavadoc("What is wrong with an object, now; empty where nothing is.\n")
        .addStatement("return $L($N, $L)", VALIDATE, shape.variable(), Checking.SYSTEM)
        .build();
  }

  // /** The same by the clock and in the language of an environment. */
  // public static List<Violation> validate(User user, Environment environment) {
  //   return Violations.list(violations(user, environment), environment);
  // }
  private MethodSpec byEnvironment() {
    return method(VALIDATE, LIST)
        .addJavadoc(
            "What is wrong with an object, by the clock and in the language of an environment; empty"
                + "\nwhere nothing is.\n")
        .addParameter(RuntimeTypes.ENVIRONMENT, "environment")
        .addStatement(
            "return $T.list($L($N, environment), environment)",
            RuntimeTypes.VIOLATIONS,
            DispatchWriter.VIOLATIONS,
            shape.variable())
        .build();
  }

  // /** For other generated code: null where nothing is wrong. */
  // public static Violations violations(User user, Environment environment) {
  //   Violations violations = checkEmail(user.getEmail(), null);
  //   return checkAge(user.getAge(), violations);
  // }
  private MethodSpec forGenerated() {
    MethodSpec.Builder method =
        method(DispatchWriter.VIOLATIONS, shape.nullness().mayBeNull(RuntimeTypes.VIOLATIONS))
            .addJavadoc("For generated code: what is wrong with an object, or null.\n")
            .addParameter(RuntimeTypes.ENVIRONMENT, "environment");
    if (shape.isRecursive()) {
      return method
          .addStatement(
              "return $L($N, environment, null)", DispatchWriter.VIOLATIONS, shape.variable())
          .build();
    }
    return method.addCode(checks("null")).build();
  }

  // public static Violations violations(Node node, Environment environment, Trail trail) {
  //   if (Trail.leadsBackTo(node, trail)) {
  //     return null;
  //   }
  //   Trail here = new Trail(node, trail);
  //   …
  // }
  private MethodSpec onTrail() {
    return method(DispatchWriter.VIOLATIONS, shape.nullness().mayBeNull(RuntimeTypes.VIOLATIONS))
        .addJavadoc(
            "For generated code: what is wrong with an object inside others, or null; also where it"
                + " is\none of them.\n")
        .addParameter(RuntimeTypes.ENVIRONMENT, "environment")
        .addParameter(shape.nullness().mayBeNull(RuntimeTypes.TRAIL, "trail"))
        .beginControlFlow("if ($T.leadsBackTo($N, trail))", RuntimeTypes.TRAIL, shape.variable())
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$1T here = new $1T($2N, trail)", RuntimeTypes.TRAIL, shape.variable())
        .addCode(checks("here"))
        .build();
  }

  private CodeBlock checks(String trail) {
    Checking checking = new Checking(shape, "violations", CodeBlock.of("environment"), trail);
    for (Property property : model.properties()) {
      checking.addAll(property.sources(), shape.variable());
    }
    for (StaticRule rule : model.staticRules()) {
      checking.addRule(rule, shape.variable());
    }
    if (rules.isPresent()) {
      checking.addRules(rules.get(), shape.variable());
    }
    return checking.returning();
  }

  private MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(shape.access(Modifier.STATIC))
        .addTypeVariables(shape.typeVariables())
        .returns(result)
        .addParameter(shape.object(), shape.variable());
  }
}
