package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.weave.Creation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the constructors of wrappers. */
final class ConstructorWriter {

  private final Shape shape;
  private final MemberNames names;
  private final State state;
  private final boolean begins;

  private ConstructorWriter(Shape shape, MemberNames names, State state, boolean begins) {
    this.shape = shape;
    this.names = names;
    this.state = state;
    this.begins = begins;
  }

  static List<MethodSpec> write(Shape shape, MemberNames names, State state, boolean begins) {
    ConstructorWriter writer = new ConstructorWriter(shape, names, state, begins);
    List<MethodSpec> constructors = new ArrayList<>();
    if (shape.delegates()) {
      constructors.addAll(writer.delegating());
    }
    for (Constructor constructor : shape.constructors()) {
      constructors.addAll(writer.forms(constructor));
    }
    return constructors;
  }

  // public ClientDecorated(Client delegate) {
  //   this(delegate, Environment.system());
  // }
  //
  // public ClientDecorated(Client delegate, Environment environment) {
  //   this.delegate = Objects.requireNonNull(delegate, "delegate");
  //   this.environment = Objects.requireNonNull(environment, "environment");
  // }
  private List<MethodSpec> delegating() {
    Modifier[] access =
        shape.modifiers().contains(Modifier.PUBLIC)
            ? new Modifier[] {Modifier.PUBLIC}
            : new Modifier[0];
    ParameterSpec delegate = ParameterSpec.builder(shape.supertype(), "delegate").build();
    MethodSpec.Builder plain =
        MethodSpec.constructorBuilder()
            .addModifiers(access)
            .addParameter(delegate)
            .addStatement("this(delegate, $T.system())", DecorateWriter.ENVIRONMENT);
    MethodSpec.Builder full =
        MethodSpec.constructorBuilder()
            .addModifiers(access)
            .addParameter(delegate)
            .addParameter(DecorateWriter.ENVIRONMENT, "environment")
            .addStatement(
                "this.$N = $T.requireNonNull(delegate, $S)",
                names.delegate(),
                Objects.class,
                "delegate");
    setState(full, new Names(List.of("delegate", "environment")), "environment");
    return List.of(plain.build(), full.build());
  }

  private List<MethodSpec> forms(Constructor constructor) {
    List<Parameter> parameters = new ArrayList<>();
    if (constructor.outer().isPresent()) {
      parameters.add(constructor.outer().get());
    }
    parameters.addAll(constructor.signature().parameters());
    return switch (constructor.form()) {
      case OWN -> {
        String environment = parameters.get(parameters.size() - 1).name();
        yield List.of(calling(constructor, parameters, Optional.empty(), environment));
      }
      case SIBLING -> List.of(withSystem(constructor, parameters));
      case ADDED -> {
        Names names = namesOf(parameters);
        String environment = names.fresh("environment");
        Parameter added = new Parameter(environment, DecorateWriter.ENVIRONMENT);
        yield List.of(
            withSystem(constructor, parameters),
            calling(constructor, parameters, Optional.of(added), environment));
      }
    };
  }

  private static Names namesOf(List<Parameter> parameters) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : parameters) {
      names.add(parameter.name());
    }
    return new Names(names);
  }

  // public ClientDecorated(String url) {
  //   this(url, Environment.system());
  // }
  private MethodSpec withSystem(Constructor constructor, List<Parameter> parameters) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (Parameter parameter : parameters) {
      arguments.add("$N, ", parameter.name());
    }
    return declaration(constructor, parameters)
        .addAnnotations(constructor.signature().annotations())
        .addAnnotations(constructor.signature().returned().whole().annotations())
        .varargs(constructor.signature().isVarargs())
        .addStatement("this($L$T.system())", arguments.build(), DecorateWriter.ENVIRONMENT)
        .build();
  }

  // public ClientDecorated(String url, Environment environment) {
  //   super(url);
  //   this.environment = Objects.requireNonNull(environment, "environment");
  // }
  private MethodSpec calling(
      Constructor constructor,
      List<Parameter> parameters,
      Optional<Parameter> added,
      String environment) {
    Signature signature = constructor.signature().withArray();
    MethodSpec.Builder method =
        declaration(constructor, parameters).addAnnotations(signature.annotations());
    if (added.isEmpty()) {
      method.addAnnotations(signature.returned().whole().annotations());
    }
    if (added.isPresent()) {
      method.addParameter(added.get().whole());
    }
    CodeBlock outer =
        constructor.outer().isPresent()
            ? CodeBlock.of("$N.", constructor.outer().get().name())
            : CodeBlock.of("");
    if (!outer.isEmpty() || !signature.arguments().isEmpty()) {
      method.addStatement("$Lsuper($L)", outer, signature.arguments());
    }
    Names locals = namesOf(parameters);
    locals.fresh(environment);
    setState(method, locals, environment);
    return method.build();
  }

  private static MethodSpec.Builder declaration(
      Constructor constructor, List<Parameter> parameters) {
    Signature signature = constructor.signature();
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addTypeVariables(signature.typeVariables())
            .addExceptions(signature.thrown());
    if (signature.access().isPresent()) {
      method.addModifiers(signature.access().get());
    }
    for (Parameter parameter : parameters) {
      method.addParameter(parameter.whole());
    }
    return method;
  }

  // Objects.requireNonNull(environment, "environment")
  private static CodeBlock requireNonNull(String environment) {
    return CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, environment, "environment");
  }

  // this.environment = Objects.requireNonNull(environment, "environment");
  // … this.fetchDataCache = …
  private void setState(MethodSpec.Builder constructor, Names names, String environment) {
    if (begins) {
      constructor.addStatement("$N($L)", this.names.begin(), requireNonNull(environment));
      return;
    }
    if (state.hasEnvironment()) {
      constructor.addStatement(
          "this.$N = $L", this.names.environment(), requireNonNull(environment));
    }
    Creation creation = new Creation(environment, names.fresh("settings"));
    constructor.addCode(state.set(shape.type(), creation, false));
  }
}
