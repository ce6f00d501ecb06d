package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Creatable;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/**
 * A codec of the user's own.
 *
 * @param takesEnvironment whether its constructor takes the wrapper's environment
 */
record OwnCodec(ClassName type, boolean takesEnvironment) {

  private static final String CODEC = "dev.damask.cache.CacheCodec";
  private static final String ENVIRONMENT = "dev.damask.Environment";

  static boolean isGiven(Attributes annotation) {
    // Not by its value: who writes down the default has forgotten to name a codec.
    return annotation.isGiven("codec");
  }

  /** Reads the codec that an annotation names; nothing where it does not fit. */
  static Optional<OwnCodec> read(Use use, TypeMirror value) {
    Place place = use.annotation().place("codec");
    Optional<TypeMirror> named = use.annotation().type("codec", use.report());
    if (named.isEmpty() || !(named.get() instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    TypeElement type = (TypeElement) declared.asElement();
    Optional<ExecutableElement> constructor = constructor(type, use);
    Optional<String> unusable =
        Creatable.whyNot(type)
            .or(
                () ->
                    constructor.isPresent()
                        ? Optional.empty()
                        : Optional.of(
                            "it has no constructor that takes nothing, or an Environment, and"
                                + " declares no exception"));
    if (unusable.isPresent()) {
      use.report()
          .add(
              SharedProblem.CodecUnusable,
              place,
              type.getSimpleName(),
              use.methodName(),
              unusable.get());
      return Optional.empty();
    }
    if (use.mentioned(declared, place).isEmpty()
        || !use.canCall(constructor.orElseThrow(), place)
        || !fits(use, type, value, place)) {
      return Optional.empty();
    }
    return Optional.of(
        new OwnCodec(
            use.program().info(type).name(), !constructor.orElseThrow().getParameters().isEmpty()));
  }

  private static boolean fits(Use use, TypeElement type, TypeMirror value, Place place) {
    Program program = use.program();
    TypeElement codec = program.elements().getTypeElement(CODEC);
    DeclaredType seen = Inherited.supertype(codec, type, program);
    TypeMirror boxed =
        value instanceof PrimitiveType primitive
            ? program.types().boxedClass(primitive).asType()
            : value;
    TypeMirror of = seen.getTypeArguments().isEmpty() ? seen : seen.getTypeArguments().get(0);
    if (new Assignability(use.desk()).areSame(of, boxed)) {
      return true;
    }
    use.report()
        .add(
            SharedProblem.CodecMisfit,
            place,
            type.getSimpleName(),
            TypeText.of(of),
            use.methodName(),
            TypeText.of(boxed));
    return false;
  }

  /** One that takes the environment, or else one that takes nothing; if possible, within reach. */
  private static Optional<ExecutableElement> constructor(TypeElement type, Use use) {
    List<ExecutableElement> usable =
        use.program().members().constructors(type).stream()
            .filter(it -> !it.getModifiers().contains(Modifier.PRIVATE))
            .filter(it -> it.getThrownTypes().isEmpty())
            .filter(it -> it.getParameters().isEmpty() || takesEnvironment(it))
            .toList();
    return usable.stream()
        .min(
            Comparator.<ExecutableElement, Boolean>comparing(it -> !use.isCallable(it))
                .thenComparing(it -> !takesEnvironment(it)));
  }

  private static boolean takesEnvironment(ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    return parameters.size() == 1
        && parameters.get(0).asType() instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(ENVIRONMENT);
  }
}
