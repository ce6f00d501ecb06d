package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Literals;
import dev.damask.processor.validated.constraint.AnnotationModel.Attribute;
import dev.damask.processor.validated.constraint.AnnotationModel.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the annotations that validators are told of. */
final class AnnotationReader {

  private static final Set<String> LEFT_EMPTY = Set.of("groups", "payload");

  private final Use use;

  AnnotationReader(Use use) {
    this.use = use;
  }

  /** The constraint's own annotation; nothing where it names what generated code cannot. */
  Optional<AnnotationModel> read() {
    return read(use.annotation(), true);
  }

  private Optional<AnnotationModel> read(Attributes annotation, boolean isConstraint) {
    List<Attribute> attributes = new ArrayList<>();
    for (String name : annotation.names()) {
      if (!isConstraint || !LEFT_EMPTY.contains(name)) {
        TypeName type = use.names().of(annotation.typeOf(name));
        Optional<Value> value = value(annotation, name);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        attributes.add(new Attribute(name, type, value.get()));
      }
    }
    ClassName type = use.program().info(annotation.type()).name();
    return Optional.of(new AnnotationModel(type, isConstraint, attributes));
  }

  private Optional<Value> value(Attributes annotation, String name) {
    Object value = annotation.value(name).getValue();
    if (value instanceof AnnotationMirror mirror) {
      return inner(mirror).map(Value.One::new);
    }
    if (value instanceof List<?> list
        && annotation.typeOf(name) instanceof ArrayType array
        && isOfAnnotations(array)) {
      List<AnnotationModel> annotations = new ArrayList<>();
      for (Object element : list) {
        inner((AnnotationMirror) ((AnnotationValue) element).getValue())
            .ifPresent(annotations::add);
      }
      TypeName type = use.names().of(array.getComponentType());
      return Optional.of(new Value.Several(type, annotations));
    }
    return Literals.of(annotation, name, use.desk()).map(Value.Plain::new);
  }

  private Optional<AnnotationModel> inner(AnnotationMirror mirror) {
    return read(new Attributes(use.annotation().type(), mirror), false);
  }

  /** Whether an attribute's type is an annotation, or an array of them. */
  static boolean isOfAnnotations(TypeMirror type) {
    TypeMirror component = type instanceof ArrayType array ? array.getComponentType() : type;
    return component instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ANNOTATION_TYPE;
  }
}
