package dev.damask.processor.validated.bean;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.validated.check.Checking;
import dev.damask.processor.validated.form.BeanConstructor;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.rule.Rules;
import dev.damask.processor.validated.rule.StaticRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the constructors of a generated subtype. */
public final class ConstructorWriter {

  private final ValidatedModel model;
  private final Form.Bean bean;
  private final Optional<Rules> rules;
  private final ArgumentsWriter arguments;

  private ConstructorWriter(
      ValidatedModel model, Form.Bean bean, Optional<Rules> rules, Names members) {
    this.model = model;
    this.bean = bean;
    this.rules = rules;
    this.arguments =
        new ArgumentsWriter(
            model,
            bean.constructors().stream().filter(it -> hasHelpers(it, bean)).toList(),
            members);
  }

  /** The constructors, then the methods that check their arguments. */
  public static List<MethodSpec> write(
      ValidatedModel model, Form.Bean bean, Optional<Rules> rules, Names members) {
    ConstructorWriter writer = new ConstructorWriter(model, bean, rules, members);
    List<MethodSpec> methods = new ArrayList<>();
    for (BeanConstructor constructor : bean.constructors()) {
      methods.add(writer.constructor(constructor));
    }
    for (BeanConstructor constructor : bean.constructors()) {
      if (hasHelpers(constructor, bean)) {
        methods.addAll(writer.helpers(constructor));
      }
    }
    return methods;
  }

  /** Where the arguments are checked before the superclass has them, by a method of its own. */
  private static boolean hasHelpers(BeanConstructor constructor, Form.Bean bean) {
    return !bean.isInterface() && constructor.checksArguments();
  }

  // public UserValidated(String email, int age) {
  //   super(checked(email, age), age);
  //   …
  // }
  private MethodSpec constructor(BeanConstructor constructor) {
    MethodSpec.Builder method = declaration(constructor);
    CodeBlock inherited = constructor.signature().arguments();
    if (bean.isInterface()) {
      method.addCode(arguments.checks(constructor));
    } else if (!constructor.checksArguments()) {
      if (!inherited.isEmpty()) {
        method.addStatement("super($L)", inherited);
      }
    } else if (inherited.isEmpty()) {
      return method
          .addStatement(
              "this($L, $L)", ArgumentsWriter.names(constructor), arguments.call(constructor))
          .build();
    } else {
      method.addStatement("super($L)", checkedArguments(constructor));
    }
    store(constructor, method);
    return method.build();
  }

  private List<MethodSpec> helpers(BeanConstructor constructor) {
    List<Parameter> inherited = constructor.signature().parameters();
    return inherited.isEmpty()
        ? List.of(storing(constructor), arguments.method(constructor, Optional.empty()))
        : List.of(arguments.method(constructor, Optional.of(inherited.get(0))));
  }

  private static MethodSpec.Builder declaration(BeanConstructor constructor) {
    Signature signature =
        constructor.stored().isEmpty()
            ? constructor.signature()
            : constructor.signature().withArray();
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addAnnotations(signature.annotations())
            .addAnnotations(signature.returned().whole().annotations())
            .addTypeVariables(signature.typeVariables())
            .varargs(signature.isVarargs())
            .addExceptions(signature.thrown());
    if (signature.access().isPresent()) {
      method.addModifiers(signature.access().get());
    }
    for (Parameter parameter : constructor.parameters()) {
      method.addParameter(parameter.whole());
    }
    return method;
  }

  // this.email = email;
  // this.age = age;
  private void store(BeanConstructor constructor, MethodSpec.Builder method) {
    for (int i = 0; i < constructor.stored().size(); i++) {
      method.addStatement(
          "this.$N = $N", bean.stored().get(i).field(), constructor.stored().get(i).name());
    }
    method.addCode(resultChecks(constructor).throwing());
  }

  // /** Runs once the arguments are checked. */
  // private UserValidated(String email, int age, Void checked) {
  //   this.email = email;
  //   this.age = age;
  // }
  private MethodSpec storing(BeanConstructor constructor) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addJavadoc("Runs once the arguments are checked.\n")
            .addAnnotations(
                constructor.signature().annotations().stream()
                    .filter(it -> it.type().equals(ClassName.get(Deprecated.class)))
                    .toList())
            .addModifiers(Modifier.PRIVATE)
            .addExceptions(constructor.signature().thrown());
    constructor.parameters().forEach(it -> method.addParameter(it.inside()));
    method.addParameter(
        ArgumentsWriter.nothing(model.shape()),
        ArgumentsWriter.scope(constructor).fresh("checked"));
    store(constructor, method);
    return method.build();
  }

  /** What can be checked only of the object that the constructor has made. */
  private Checking resultChecks(BeanConstructor constructor) {
    boolean isTaken = bean.isInterface() && constructor.checksArguments();
    String second = constructor.rulesBefore().isEmpty() ? "broken" : "wrong";
    String variable = ArgumentsWriter.scope(constructor).fresh(isTaken ? second : "violations");
    Checking checking = Checking.bySystem(model.shape(), variable);
    checking.addAll(constructor.after(), "this");
    for (StaticRule rule : constructor.rulesAfter()) {
      checking.addRule(rule, "this");
    }
    if (constructor.checksRules()) {
      for (Property property : model.properties()) {
        if (property.isDerived()) {
          checking.addAll(property.sources(), "this");
        }
      }
      if (rules.isPresent()) {
        checking.addRules(rules.get(), "this");
      }
    }
    return checking;
  }

  // checked(email, age), age
  private CodeBlock checkedArguments(BeanConstructor constructor) {
    List<Parameter> parameters = constructor.signature().parameters();
    CodeBlock.Builder others = CodeBlock.builder();
    for (Parameter other : parameters.subList(1, parameters.size())) {
      others.add(", $N", other.name());
    }
    return CodeBlock.of("$L$L", arguments.call(constructor), others.build());
  }
}
