package dev.damask.processor.validated;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the constructors of a generated subtype. */
final class ConstructorWriter {

  private final ValidatedModel model;
  private final Form.Bean bean;
  private final Optional<Rules> rules;
  private final Names members;
  private final List<MethodSpec> helpers = new ArrayList<>();
  private String checked = "";

  private ConstructorWriter(
      ValidatedModel model, Form.Bean bean, Optional<Rules> rules, Names members) {
    this.model = model;
    this.bean = bean;
    this.rules = rules;
    this.members = members;
  }

  /** The constructors, then the methods that check their arguments. */
  static List<MethodSpec> write(
      ValidatedModel model, Form.Bean bean, Optional<Rules> rules, Names members) {
    ConstructorWriter writer = new ConstructorWriter(model, bean, rules, members);
    List<MethodSpec> methods =
        new ArrayList<>(bean.constructors().stream().map(writer::constructor).toList());
    methods.addAll(writer.helpers);
    return methods;
  }

  // public UserValidated(String email, int age) {
  //   super(checked(email, age), age);
  //   …
  // }
  private MethodSpec constructor(BeanConstructor constructor) {
    Signature signature = constructor.signature();
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addAnnotations(signature.annotations())
            .addTypeVariables(signature.typeVariables())
            .varargs(signature.isVarargs() && constructor.stored().isEmpty())
            .addExceptions(signature.thrown());
    signature.access().ifPresent(method::addModifiers);
    constructor.parameters().forEach(it -> method.addParameter(it.type(), it.name()));
    boolean checksFirst = !signature.parameters().isEmpty() && !constructor.before().isEmpty();
    if (checksFirst) {
      method.addStatement("super($L)", checkedArguments(constructor));
    } else {
      if (!bean.isInterface()) {
        method.addStatement("super($L)", signature.arguments());
      }
      method.addCode(argumentChecks(constructor).throwing());
    }
    for (int i = 0; i < constructor.stored().size(); i++) {
      method.addStatement(
          "this.$N = $N", bean.stored().get(i).field(), constructor.stored().get(i).name());
    }
    return method.addCode(resultChecks(constructor).throwing()).build();
  }

  private Checking argumentChecks(BeanConstructor constructor) {
    Checking checking = checking(constructor);
    constructor
        .before()
        .forEach(it -> checking.add(it.source(), CodeBlock.of("$N", it.parameter())));
    return checking;
  }

  private Checking checking(BeanConstructor constructor) {
    Names scope = Locals.scope(constructor.parameters().stream().map(Parameter::name).toList());
    return new Checking(scope.fresh("violations"), Checking.SYSTEM, "null");
  }

  /** What can be checked only of the object that the constructor has made. */
  private Checking resultChecks(BeanConstructor constructor) {
    Names scope = Locals.scope(constructor.parameters().stream().map(Parameter::name).toList());
    boolean isTaken =
        constructor.signature().parameters().isEmpty() && !constructor.before().isEmpty();
    String variable = scope.fresh(isTaken ? "broken" : "violations");
    Checking checking = new Checking(variable, Checking.SYSTEM, "null");
    constructor.after().forEach(it -> checking.add(it, it.reading().of("this")));
    if (constructor.checksRules()) {
      model.properties().stream()
          .filter(Property::isDerived)
          .flatMap(it -> it.sources().stream())
          .forEach(it -> checking.add(it, it.reading().of("this")));
      rules.ifPresent(it -> checking.addRules(it, "this"));
    }
    return checking;
  }

  // checked(email, age), age
  private CodeBlock checkedArguments(BeanConstructor constructor) {
    if (checked.isEmpty()) {
      checked = members.fresh("checked");
    }
    helpers.add(checkingMethod(constructor));
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter parameter : constructor.signature().parameters()) {
      arguments.add(CodeBlock.of("$N", parameter.name()));
    }
    CodeBlock all =
        constructor.parameters().stream()
            .map(it -> CodeBlock.of("$N", it.name()))
            .collect(CodeBlock.joining(", "));
    arguments.set(0, CodeBlock.of("$L($L)", checked, all));
    return CodeBlock.join(arguments, ", ");
  }

  // /** Checks the arguments of a constructor before the user's one runs; returns the first. */
  // private static String checked(String email, int age) {
  //   …
  //   return email;
  // }
  private MethodSpec checkingMethod(BeanConstructor constructor) {
    Parameter first = constructor.parameters().get(0);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(checked)
            .addJavadoc(
                "Checks the arguments of a constructor before that of {@link $T} runs; returns the"
                    + " first.\n",
                model.shape().type())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(typeVariables(constructor))
            .returns(first.type());
    constructor.parameters().forEach(it -> method.addParameter(it.type(), it.name()));
    boolean usesAll =
        constructor.parameters().stream()
            .skip(1)
            .allMatch(
                it -> constructor.before().stream().anyMatch(b -> b.parameter().equals(it.name())));
    if (!usesAll) {
      method.addAnnotation(Unused.ANNOTATION);
    }
    return method
        .addCode(argumentChecks(constructor).throwing())
        .addStatement("return $N", first.name())
        .build();
  }

  private List<TypeVariableName> typeVariables(BeanConstructor constructor) {
    List<TypeVariableName> all = new ArrayList<>(model.shape().typeVariables());
    all.addAll(constructor.signature().typeVariables());
    List<TypeName> types = constructor.parameters().stream().map(Parameter::type).toList();
    return Mentions.needed(types, all);
  }
}
