package dev.damask.processor.validated.bean;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Mentions;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.validated.check.Checking;
import dev.damask.processor.validated.form.ArgumentCheck;
import dev.damask.processor.validated.form.BeanConstructor;
import dev.damask.processor.validated.form.Form;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.property.Property;
import dev.damask.processor.validated.rule.Rules;
import dev.damask.processor.validated.rule.StaticRule;
import dev.damask.processor.validated.value.Callee;
import dev.damask.processor.validated.value.Locals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the constructors of a generated subtype. */
public final class ConstructorWriter {

  private final ValidatedModel model;
  private final Form.Bean bean;
  private final Optional<Rules> rules;
  private final Names members;
  private final List<MethodSpec> helpers = new ArrayList<>();
  private final Map<BeanConstructor, String> checked = new LinkedHashMap<>();

  private ConstructorWriter(
      ValidatedModel model, Form.Bean bean, Optional<Rules> rules, Names members) {
    this.model = model;
    this.bean = bean;
    this.rules = rules;
    this.members = members;
  }

  /** The constructors, then the methods that check their arguments. */
  public static List<MethodSpec> write(
      ValidatedModel model, Form.Bean bean, Optional<Rules> rules, Names members) {
    ConstructorWriter writer = new ConstructorWriter(model, bean, rules, members);
    List<MethodSpec> methods = new ArrayList<>();
    for (BeanConstructor constructor : bean.constructors()) {
      methods.add(writer.constructor(constructor));
    }
    methods.addAll(writer.helpers);
    return methods;
  }

  // public UserValidated(String email, int age) {
  //   super(checked(email, age), age);
  //   …
  // }
  private MethodSpec constructor(BeanConstructor constructor) {
    MethodSpec.Builder method = declaration(constructor);
    CodeBlock arguments = constructor.signature().arguments();
    if (bean.isInterface()) {
      method.addCode(argumentChecks(constructor));
    } else if (!constructor.checksArguments()) {
      if (!arguments.isEmpty()) {
        method.addStatement("super($L)", arguments);
      }
    } else if (arguments.isEmpty()) {
      helpers.add(storing(constructor));
      helpers.add(checkingMethod(constructor, Optional.empty()));
      return method
          .addStatement("this($1L, $2L($1L))", arguments(constructor), callee(constructor))
          .build();
    } else {
      method.addStatement("super($L)", checkedArguments(constructor));
    }
    store(constructor, method);
    return method.build();
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
    method.addParameter(Void.class, scope(constructor).fresh("checked"));
    store(constructor, method);
    return method.build();
  }

  private static Names scope(BeanConstructor constructor) {
    return Locals.scope(constructor.parameters().stream().map(Parameter::name).toList());
  }

  /** To lint, overloads with as many parameters may be ambiguous: these have names of their own. */
  private String checked(BeanConstructor constructor) {
    @Nullable String known = checked.get(constructor);
    if (known != null) {
      return known;
    }
    int parameters = constructor.parameters().size();
    Set<String> taken = new HashSet<>();
    checked.forEach(
        (other, name) -> {
          if (other.parameters().size() == parameters) {
            taken.add(name);
          }
        });
    String name =
        checked.values().stream()
            .filter(it -> !taken.contains(it))
            .findFirst()
            .orElseGet(() -> members.fresh("checked"));
    checked.put(constructor, name);
    return name;
  }

  private CodeBlock callee(BeanConstructor constructor) {
    return Callee.of(
        model.shape().generated(),
        checked(constructor),
        types(constructor),
        typeVariables(constructor));
  }

  // email, age
  private static CodeBlock arguments(BeanConstructor constructor) {
    List<CodeBlock> names = new ArrayList<>();
    for (Parameter parameter : constructor.parameters()) {
      names.add(CodeBlock.of("$N", parameter.name()));
    }
    return CodeBlock.join(names, ",$W");
  }

  /** What is checked of the arguments, and once they are valid, the rules over them. */
  private CodeBlock argumentChecks(BeanConstructor constructor) {
    Names scope = scope(constructor);
    Checking checking = Checking.bySystem(model.shape(), scope.fresh("violations"));
    for (ArgumentCheck check : constructor.before()) {
      checking.add(check.source(), CodeBlock.of("$N", check.parameter()));
    }
    Checking ruling = Checking.bySystem(model.shape(), scope.fresh("broken"));
    for (StaticRule.Call call : constructor.rulesBefore()) {
      ruling.addRule(call);
    }
    return checking.throwing().toBuilder().add(ruling.throwing()).build();
  }

  /** What can be checked only of the object that the constructor has made. */
  private Checking resultChecks(BeanConstructor constructor) {
    boolean isTaken = bean.isInterface() && constructor.checksArguments();
    String second = constructor.rulesBefore().isEmpty() ? "broken" : "wrong";
    String variable = scope(constructor).fresh(isTaken ? second : "violations");
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
    Parameter first = parameters.get(0);
    helpers.add(checkingMethod(constructor, Optional.of(first)));
    CodeBlock.Builder others = CodeBlock.builder();
    for (Parameter other : parameters.subList(1, parameters.size())) {
      others.add(", $N", other.name());
    }
    return CodeBlock.of("$L($L)$L", callee(constructor), arguments(constructor), others.build());
  }

  // /** Checks the arguments of a constructor before the user's one runs; returns the first. */
  // private static String checked(String email, int age) {
  //   …
  //   return email;
  // }
  private MethodSpec checkingMethod(BeanConstructor constructor, Optional<Parameter> returned) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(checked(constructor))
            .addJavadoc(
                "Checks the arguments of a constructor before that of {@link $T} runs; returns $L.\n",
                model.shape().type(),
                returned.isPresent() ? "the first" : "nothing")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(typeVariables(constructor))
            .returns(
                returned
                    .map(it -> it.declared().nullness().type())
                    .orElse(ClassName.get(Void.class)));
    for (Parameter parameter : constructor.parameters()) {
      method.addParameter(parameter.inside());
    }
    return method
        .addCode(argumentChecks(constructor))
        .addStatement("return $L", returned.map(Parameter::name).orElse("null"))
        .build();
  }

  private List<TypeVariableName> typeVariables(BeanConstructor constructor) {
    List<TypeVariableName> all = new ArrayList<>(model.shape().typeVariables());
    all.addAll(constructor.signature().typeVariables());
    List<TypeName> types = new ArrayList<>(types(constructor));
    for (ArgumentCheck check : constructor.before()) {
      types.add(check.source().type());
    }
    return Mentions.needed(types, all);
  }

  private static List<TypeName> types(BeanConstructor constructor) {
    List<TypeName> types = new ArrayList<>();
    for (Parameter parameter : constructor.parameters()) {
      types.add(parameter.type());
    }
    return types;
  }
}
