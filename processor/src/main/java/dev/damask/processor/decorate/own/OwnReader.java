package dev.damask.processor.decorate.own;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.AttributeText;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Literals;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.DecoratorReader;
import dev.damask.processor.decorate.weave.ShownValues;
import dev.damask.processor.decorate.weave.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** An annotation marked {@code @DecoratedBy}: reads how the user's decorator is applied. */
public final class OwnReader implements DecoratorReader {

  public static final String DECORATED_BY = "dev.damask.decorate.DecoratedBy";

  @Override
  public Optional<Own> read(Use use) {
    Optional<DecoratorClass> read = decorator(use);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Attributes annotation = use.annotation();
    DecoratorClass decorator = read.get();
    Optional<TypeName> name = use.mentioned(decorator.type().asType(), annotation.place());
    if (name.isEmpty() || !use.canCall(decorator.constructor(), annotation.place())) {
      return Optional.empty();
    }
    Optional<List<CodeBlock>> arguments = arguments(decorator, use);
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    if (use.isAsync() && !decorator.isAsync()) {
      use.report()
          .add(
              OwnProblem.AsyncDecoratorNeeded,
              annotation.place(),
              annotation.simpleName(),
              use.methodName(),
              decorator.type().getSimpleName());
      return Optional.empty();
    }
    allowRawArguments(use);
    return Optional.of(
        new Own(
            use.methodName(),
            annotation.simpleName(),
            AttributeText.of(annotation),
            name.get(),
            arguments.get(),
            decorator.takesEnvironment(),
            new ShownValues(use).arguments(),
            use.isAsync()));
  }

  /** What the decorator's constructor gets. */
  private static Optional<List<CodeBlock>> arguments(DecoratorClass decorator, Use use) {
    Attributes annotation = use.annotation();
    List<CodeBlock> arguments = new ArrayList<>();
    for (String attribute : decorator.attributes()) {
      Place place = annotation.place(attribute);
      if (!canName(annotation.typeOf(attribute), use, place)
          || !canName(annotation.value(attribute), use, place)) {
        return Optional.empty();
      }
      Literals.of(annotation, attribute, use.desk()).ifPresent(arguments::add);
    }
    return Optional.of(arguments);
  }

  /** To ecj, what a handle is called with is unchecked where it is raw. */
  private static void allowRawArguments(Use use) {
    boolean hasHandle = !use.desk().type().getKind().isInterface();
    if (hasHandle
        && Inherited.method(use.method(), use.desk().type(), use.program())
            .getParameterTypes()
            .stream()
            .anyMatch(OwnReader::isRaw)) {
      use.desk().lint().suppress("unchecked");
    }
  }

  private static boolean isRaw(TypeMirror type) {
    return type instanceof ArrayType array
        ? isRaw(array.getComponentType())
        : type instanceof DeclaredType declared
            && declared.getTypeArguments().isEmpty()
            && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
  }

  /** The class behind the annotation. */
  private static Optional<DecoratorClass> decorator(Use use) {
    Attributes annotation = use.annotation();
    Program program = use.program();
    Attributes decoratedBy =
        new Attributes(
            annotation.type(), program.annotation(annotation.type(), DECORATED_BY).orElseThrow());
    return use.desk()
        .read(
            annotation.type(),
            annotation.place(),
            its -> DecoratorClass.read(decoratedBy, annotation.type(), use::isCallable, its));
  }

  /** The same of the enum that an attribute has a constant of, which may be its default. */
  private static boolean canName(TypeMirror attribute, Use use, Place place) {
    TypeMirror type = attribute instanceof ArrayType array ? array.getComponentType() : attribute;
    return !(type instanceof DeclaredType declared)
        || declared.asElement().getKind() != ElementKind.ENUM
        || use.mentioned(type, place).isPresent();
  }

  /** Whether generated code can name the classes in an attribute; else that is a problem. */
  private static boolean canName(AnnotationValue value, Use use, Place place) {
    if (value.getValue() instanceof List<?> values) {
      return values.stream().allMatch(it -> canName((AnnotationValue) it, use, place));
    }
    return !(value.getValue() instanceof TypeMirror type) || use.mentioned(type, place).isPresent();
  }
}
