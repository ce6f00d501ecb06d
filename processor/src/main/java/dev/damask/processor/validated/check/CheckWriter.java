package dev.damask.processor.validated.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.constraint.Constants;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.property.Source;
import dev.damask.processor.validated.rule.Rules;
import dev.damask.processor.validated.rule.StaticRule;
import dev.damask.processor.validated.value.Locals;
import dev.damask.processor.validated.value.PathCode;
import dev.damask.processor.validated.value.RuntimeTypes;
import dev.damask.processor.validated.value.Summary;
import dev.damask.processor.validated.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that check one property each, and the one that checks the rules. */
public final class CheckWriter {

  private static final List<String> PARAMETERS =
      List.of("environment", "here", "trail", "violations");

  private final ValidatedModel model;
  private final Shape shape;
  private final Optional<Rules> rules;
  private final Constants constants;

  /**
   * @param members the names of the generated type's members
   */
  public CheckWriter(ValidatedModel model, Names members) {
    this.model = model;
    this.shape = model.shape();
    this.constants = new Constants(members, new Names(shape.hidingNames()), shape.nullness());
    this.rules =
        model.rules().isEmpty()
            ? Optional.empty()
            : Optional.of(new Rules(members.fresh("checkRules"), model.rulesUseEnvironment()));
  }

  public Optional<Rules> rules() {
    return rules;
  }

  /** Adds the methods, and the constants that they use. */
  public void addTo(TypeSpec.Builder type) {
    List<MethodSpec> methods = new ArrayList<>();
    for (Property property : model.properties()) {
      for (Source source : property.sources()) {
        if (source.value().rejects()) {
          methods.add(ofSource(source));
        }
      }
    }
    for (StaticRule rule : model.staticRules()) {
      methods.add(ofStaticRule(rule));
    }
    if (rules.isPresent()) {
      methods.add(ofRules(rules.get()));
    }
    constants.addTo(type);
    type.addMethods(methods);
  }

  // /** email: @NotBlank, @Email. */
  // private static Violations checkEmail(String email, Violations violations) {
  //   …
  //   return violations;
  // }
  private MethodSpec ofSource(Source source) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(source.method())
            .addJavadoc("$L: $L.\n", source.property(), Summary.of(source.value()))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(source.typeVariables())
            .returns(violations())
            .addParameter(checked(source));
    if (source.value().usesEnvironment()) {
      method.addParameter(RuntimeTypes.ENVIRONMENT, "environment");
    }
    if (source.value().isRecursive()) {
      method.addParameter(shape.nullness().mayBeNull(RuntimeTypes.TRAIL, "trail"));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    new ValueWriter(code, source.property(), locals(source.variable()), constants)
        .write(source.value(), source.variable(), PathCode.of(source.property()));
    return method
        .addParameter(violations(), "violations")
        .addCode(code.build())
        .addStatement("return violations")
        .build();
  }

  // @Nullable String email
  private static ParameterSpec checked(Source source) {
    return ParameterSpec.builder(source.nullness().type(), source.variable())
        .addAnnotations(source.nullness().annotations())
        .build();
  }

  private TypeName violations() {
    return shape.nullness().mayBeNull(RuntimeTypes.VIOLATIONS);
  }

  private static Names locals(String variable) {
    List<String> taken = new ArrayList<>(PARAMETERS);
    taken.add(variable);
    return Locals.scope(taken);
  }

  // /** The rule ordered(low, high). */
  // private static Violations checkOrdered(
  //     int low, int high, Object object, Violations violations) {
  //   …
  //   return violations;
  // }
  private MethodSpec ofStaticRule(StaticRule rule) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(rule.helper())
            .addJavadoc("The rule $L.\n", Summary.of(List.of(rule.check())))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(violations());
    List<String> taken = new ArrayList<>(PARAMETERS);
    for (StaticRule.Argument argument : rule.arguments()) {
      method.addParameter(argument.type(), argument.variable());
      taken.add(argument.variable());
    }
    CodeBlock.Builder code = CodeBlock.builder();
    new ValueWriter(code, shape.type().simpleName(), Locals.scope(taken), constants)
        .check(rule.check(), CodeBlock.of("$N", rule.object()), CodeBlock.of("$S", ""));
    return method
        .addParameter(shape.nullness().mayBeNull(ClassName.OBJECT, rule.object()))
        .addParameter(violations(), "violations")
        .addCode(code.build())
        .addStatement("return violations")
        .build();
  }

  // /** The rules of the whole object: rangeIsOrdered(). */
  // private static Violations checkRules(Range range, Violations violations) {
  //   …
  //   return violations;
  // }
  private MethodSpec ofRules(Rules rules) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(rules.method())
            .addJavadoc("The rules of the whole object: $L.\n", Summary.of(model.rules()))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(shape.typeVariables())
            .returns(violations())
            .addParameter(shape.object(), shape.variable());
    if (rules.usesEnvironment()) {
      method.addParameter(RuntimeTypes.ENVIRONMENT, "environment");
    }
    CodeBlock.Builder code = CodeBlock.builder();
    ValueWriter writer =
        new ValueWriter(code, shape.type().simpleName(), locals(shape.variable()), constants);
    for (Check rule : model.rules()) {
      writer.check(rule, CodeBlock.of("$N", shape.variable()), CodeBlock.of("$S", ""));
    }
    return method
        .addParameter(violations(), "violations")
        .addCode(code.build())
        .addStatement("return violations")
        .build();
  }
}
