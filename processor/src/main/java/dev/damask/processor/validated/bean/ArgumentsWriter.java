package dev.damask.processor.validated.bean;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Mentions;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.validated.check.Checking;
import dev.damask.processor.validated.form.ArgumentCheck;
import dev.damask.processor.validated.form.BeanConstructor;
import dev.damask.processor.validated.form.Shape;
import dev.damask.processor.validated.form.ValidatedModel;
import dev.damask.processor.validated.rule.StaticRule;
import dev.damask.processor.validated.value.Callee;
import dev.damask.processor.validated.value.Locals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what checks the arguments of constructors. */
final class ArgumentsWriter {

  private final ValidatedModel model;

  /** What the methods that check are called. */
  private final IdentityHashMap<BeanConstructor, String> checked;

  /**
   * @param constructors those that have methods which check their arguments
   * @param members the names of the generated type's members
   */
  ArgumentsWriter(ValidatedModel model, List<BeanConstructor> constructors, Names members) {
    this.model = model;
    this.checked = names(constructors, members);
  }

  /** What is checked of the arguments, and once they are valid, the rules over them. */
  CodeBlock checks(BeanConstructor constructor) {
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

  // /** Checks the arguments of a constructor before the user's one runs; returns the first. */
  // private static String checked(String email, int age) {
  //   …
  //   return email;
  // }
  MethodSpec method(BeanConstructor constructor, Optional<Parameter> returned) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(checked(constructor))
            .addJavadoc(
                "Checks the arguments of a constructor before that of {@link $T} runs; returns $L.\n",
                model.shape().type(),
                returned.isPresent() ? "the first" : "nothing")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(typeVariables(constructor))
            .returns(
                returned.isPresent()
                    ? returned.get().declared().nullness().type()
                    : nothing(model.shape()));
    for (Parameter parameter : constructor.parameters()) {
      method.addParameter(parameter.inside());
    }
    return method
        .addCode(checks(constructor))
        .addStatement("return $L", returned.isPresent() ? returned.get().name() : "null")
        .build();
  }

  // @Nullable Void
  static TypeName nothing(Shape shape) {
    return shape.nullness().mayBeNull(ClassName.get(Void.class));
  }

  // checked(email, age)
  CodeBlock call(BeanConstructor constructor) {
    CodeBlock callee =
        Callee.of(
            model.shape().generated(),
            checked(constructor),
            types(constructor),
            typeVariables(constructor));
    return CodeBlock.of("$L($L)", callee, names(constructor));
  }

  // email, age
  static CodeBlock names(BeanConstructor constructor) {
    List<CodeBlock> names = new ArrayList<>();
    for (Parameter parameter : constructor.parameters()) {
      names.add(CodeBlock.of("$N", parameter.name()));
    }
    return CodeBlock.join(names, ",$W");
  }

  /** To lint, overloads with as many parameters may be ambiguous: these have names of their own. */
  private static IdentityHashMap<BeanConstructor, String> names(
      List<BeanConstructor> constructors, Names members) {
    // By identity: the hash of a constructor is that of all that it checks.
    IdentityHashMap<BeanConstructor, String> names = new IdentityHashMap<>();
    Map<Integer, Integer> overloads = new HashMap<>();
    List<String> all = new ArrayList<>();
    for (BeanConstructor constructor : constructors) {
      int parameters = constructor.parameters().size();
      int overload = overloads.getOrDefault(parameters, 0) + 1;
      overloads.put(parameters, overload);
      if (overload > all.size()) {
        all.add(members.fresh("checked"));
      }
      names.put(constructor, all.get(overload - 1));
    }
    return names;
  }

  private String checked(BeanConstructor constructor) {
    return Objects.requireNonNull(checked.get(constructor));
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

  static Names scope(BeanConstructor constructor) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : constructor.parameters()) {
      names.add(parameter.name());
    }
    return Locals.scope(names);
  }
}
