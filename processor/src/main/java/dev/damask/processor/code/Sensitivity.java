package dev.damask.processor.code;

import dev.damask.processor.code.Shown.Kind;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Decides by what is marked {@code @Sensitive}, types and what declares a value, what log lines and
 * messages show of that value. Types are those that the value has where it is shown, whatever
 * variables stand in their place where it is declared.
 */
public final class Sensitivity {

  private final SensitiveTypes types;
  private final Program program;

  /** The records that are being taken apart. */
  private final Set<TypeElement> around = new HashSet<>();

  /**
   * @param packageName that of the code that shows the values
   */
  public Sensitivity(Program program, String packageName) {
    this.program = program;
    this.types = new SensitiveTypes(program, packageName);
  }

  /** Whether an element itself is marked. */
  public boolean isMarked(Element element) {
    return types.isMarked(element);
  }

  /** Whether a value of a type may show something that is marked. */
  public boolean isSensitive(TypeMirror type) {
    return types.contains(type);
  }

  /** What is shown of a parameter, by its own mark and its type. */
  public Shown ofParameter(VariableElement parameter, String name) {
    return types.isMarked(parameter)
        ? Shown.of(name, Kind.MASKED)
        : ofType(parameter.asType(), name);
  }

  /**
   * What is shown of a method's parameter.
   *
   * @param methods the method and those that it overrides or that are one with it; a mark on any
   *     counts
   */
  public Shown ofParameter(
      int index, TypeMirror type, Collection<ExecutableElement> methods, String name) {
    for (ExecutableElement method : methods) {
      if (types.isMarked(method.getParameters().get(index))) {
        return Shown.of(name, Kind.MASKED);
      }
    }
    return ofType(type, name);
  }

  /** What is shown of a method's result, or of what arrives later. */
  public Shown ofResult(TypeMirror type, Collection<? extends Element> methods) {
    return methods.stream().anyMatch(types::isMarked)
        ? Shown.of("", Kind.MASKED)
        : ofType(type, "");
  }

  private Shown ofType(TypeMirror type, String name) {
    if (!types.contains(type)) {
      return Shown.of(name, isArrayOfObjects(type) ? Kind.ARRAY : Kind.PLAIN);
    }
    Optional<TypeElement> existing = ErrorTypes.existing(type, program);
    if (existing.isEmpty()) {
      return Shown.of(name, Kind.MASKED);
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = existing.get();
    // A record inside one of the same would go on for ever.
    if (types.isMarked(element) || !types.canBeTakenApart(element) || !around.add(element)) {
      return Shown.of(name, Kind.MASKED);
    }
    List<Shown> parts = new ArrayList<>();
    for (RecordComponentElement component : SensitiveTypes.components(element)) {
      parts.add(ofComponent(component, declared));
    }
    around.remove(element);
    return new Shown(name, Kind.PARTS, element.getSimpleName().toString(), parts);
  }

  private Shown ofComponent(RecordComponentElement component, DeclaredType record) {
    String name = component.getSimpleName().toString();
    return types.isMarkedComponent(component)
        ? Shown.of(name, Kind.MASKED)
        : ofType(new Substitution(record, program).of(component.asType()), name);
  }

  private static boolean isArrayOfObjects(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        && !((ArrayType) type).getComponentType().getKind().isPrimitive();
  }
}
