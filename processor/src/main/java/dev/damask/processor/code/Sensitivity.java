package dev.damask.processor.code;

import dev.damask.processor.code.Shown.Component;
import dev.damask.processor.code.Shown.Kind;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Decides by declared types, parameters and components marked {@code @Sensitive} what log lines and
 * messages show of a value.
 */
public final class Sensitivity {

  private static final String SENSITIVE = "dev.damask.Sensitive";
  private static final Set<String> SUPERTYPES_OF_THROWABLE =
      Set.of("java.lang.Object", "java.io.Serializable");

  private final Program program;
  private final Set<Element> visiting = new HashSet<>();

  public Sensitivity(Program program) {
    this.program = program;
  }

  /** What is shown of a parameter, by its own mark and its type. */
  public Shown ofParameter(VariableElement parameter, String name) {
    return isMarked(parameter) ? Shown.of(name, Kind.MASKED) : ofType(parameter.asType(), name);
  }

  /** What is shown of a method's result, or of what arrives later, by its type. */
  public Shown ofResult(ExecutableElement method, TypeMirror type) {
    return isMarked(method) ? Shown.of("", Kind.MASKED) : ofType(type, "");
  }

  /** Whether anything of a parameter's value is masked. */
  public boolean isSensitive(VariableElement parameter) {
    return isMarked(parameter) || isSensitive(parameter.asType());
  }

  private Shown ofType(TypeMirror type, String name) {
    if (!isSensitive(type)) {
      return Shown.of(name, plainKind(type));
    }
    if (type.getKind() == TypeKind.DECLARED && isRecord(type) && !isMarkedType(type)) {
      TypeElement record = (TypeElement) ((DeclaredType) type).asElement();
      List<Component> components = new ArrayList<>();
      for (RecordComponentElement component : record.getRecordComponents()) {
        components.add(new Component(component.getSimpleName().toString(), isSensitive(component)));
      }
      return new Shown(name, Kind.PARTS, record.getSimpleName().toString(), components);
    }
    return Shown.of(name, Kind.MASKED);
  }

  private Kind plainKind(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return ((ArrayType) type).getComponentType().getKind().isPrimitive()
          ? Kind.PLAIN
          : Kind.ARRAY;
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      // To ecj, a variable with several bounds is its own upper bound.
      List<? extends TypeMirror> bounds =
          ((TypeParameterElement) ((TypeVariable) type).asElement()).getBounds();
      return bounds.size() > 1 ? Kind.MAYBE_THROWABLE : plainKind(bounds.get(0));
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Kind.PLAIN;
    }
    for (TypeElement e = element(type); e != null; e = element(e.getSuperclass())) {
      if (e.getQualifiedName().contentEquals("java.lang.Throwable")) {
        return Kind.MAYBE_THROWABLE;
      }
    }
    return SUPERTYPES_OF_THROWABLE.contains(
            ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString())
        ? Kind.MAYBE_THROWABLE
        : Kind.PLAIN;
  }

  private static @Nullable TypeElement element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) type).asElement()
        : null;
  }

  private static boolean isRecord(TypeMirror type) {
    return ((DeclaredType) type).asElement().getKind() == ElementKind.RECORD;
  }

  /** Whether an element itself is marked. */
  public boolean isMarked(Element element) {
    return program.annotation(element, SENSITIVE).isPresent();
  }

  private boolean isMarkedType(TypeMirror type) {
    return isMarked(((DeclaredType) type).asElement());
  }

  private boolean isSensitive(RecordComponentElement component) {
    return isMarked(component) || isSensitive(component.asType());
  }

  /**
   * A type is sensitive if it, a supertype, a type argument, a component or a field of its own is.
   */
  public boolean isSensitive(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> isSensitive(((ArrayType) type).getComponentType());
      case TYPEVAR -> isSensitiveVariable((TypeVariable) type);
      case WILDCARD -> isSensitiveBound(((WildcardType) type).getExtendsBound());
      case DECLARED ->
          isSensitive((TypeElement) ((DeclaredType) type).asElement())
              || ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::isSensitive);
      default -> false;
    };
  }

  private boolean isSensitiveBound(@Nullable TypeMirror bound) {
    return bound != null && isSensitive(bound);
  }

  private boolean isSensitiveVariable(TypeVariable variable) {
    if (!visiting.add(variable.asElement())) {
      return false;
    }
    boolean sensitive = isSensitive(variable.getUpperBound());
    visiting.remove(variable.asElement());
    return sensitive;
  }

  private boolean isSensitive(TypeElement type) {
    if (isMarked(type)) {
      return true;
    }
    if (type.getQualifiedName().toString().startsWith("java.") || !visiting.add(type)) {
      return false;
    }
    boolean sensitive =
        type.getEnclosedElements().stream().anyMatch(this::isSensitiveMember)
            || program.types().directSupertypes(type.asType()).stream().anyMatch(this::isSensitive);
    visiting.remove(type);
    return sensitive;
  }

  private boolean isSensitiveMember(Element member) {
    return switch (member.getKind()) {
      case FIELD -> isMarked(member);
      case RECORD_COMPONENT -> isSensitive((RecordComponentElement) member);
      default -> false;
    };
  }
}
