package dev.damask.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.core.DeclaredSupertypes;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of a hierarchy are one method, and which override which, as Java has it; compilers
 * differ in what they tell of generic ones.
 */
final class Overrides {

  /**
   * A signature as the type at the foot of the hierarchy has it.
   *
   * @param variables those of the method, by number and with their bounds
   */
  private record Seen(List<TypeVariableName> variables, List<TypeName> parameters) {

    List<List<TypeName>> bounds() {
      List<List<TypeName>> bounds = new ArrayList<>(variables.size());
      for (TypeVariableName variable : variables) {
        bounds.add(variable.bounds());
      }
      return bounds;
    }
  }

  private final Ancestor foot;
  private final Map<ExecutableElement, Seen> seen = new HashMap<>();

  Overrides(Ancestor foot) {
    this.foot = foot;
  }

  /** Whether one method can stand for two, since one of the signatures serves for both. */
  boolean areOne(ExecutableElement a, Ancestor inA, ExecutableElement b, Ancestor inB) {
    return mayBeOne(a, b)
        && (isSubsignature(seen(a, inA), seen(b, inB))
            || isSubsignature(seen(b, inB), seen(a, inA)));
  }

  /** Whether a method overrides another one, or implements it where its type is inherited from. */
  boolean overrides(
      ExecutableElement method, Ancestor in, ExecutableElement overridden, Ancestor nextIn) {
    return mayBeOne(method, overridden)
        && isInstance(method)
        && isInstance(overridden)
        && (isBelow(in.type(), nextIn.type())
            ? reaches(overridden, in.type())
            : implementsBeside(method, in.type(), overridden))
        && isSubsignature(seen(method, in), seen(overridden, nextIn));
  }

  private static boolean mayBeOne(ExecutableElement a, ExecutableElement b) {
    return a.getSimpleName().equals(b.getSimpleName())
        && a.getParameters().size() == b.getParameters().size();
  }

  private static boolean isInstance(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  /**
   * A class may inherit the implementation of a method of an interface that it knows nothing of. An
   * abstract method of a class comes before a default one, too: the class has to implement it.
   */
  private boolean implementsBeside(
      ExecutableElement method, TypeElement type, ExecutableElement overridden) {
    return !type.getKind().isInterface()
        && Program.declaring(overridden).getKind().isInterface()
        && reaches(overridden, foot.type())
        && reaches(method, foot.type());
  }

  private static boolean reaches(ExecutableElement method, TypeElement subtype) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || packageOf(method).equals(packageOf(subtype));
  }

  private static String packageOf(Element element) {
    Element e = element;
    while (e != null && e.getKind() != ElementKind.PACKAGE) {
      e = e.getEnclosingElement();
    }
    return e instanceof PackageElement its ? its.getQualifiedName().toString() : "";
  }

  private boolean isBelow(TypeElement type, TypeElement supertype) {
    return DeclaredSupertypes.of(type).anyMatch(it -> isOrIsBelow(it, supertype));
  }

  private boolean isOrIsBelow(TypeMirror type, TypeElement supertype) {
    return ErrorTypes.existing(type, foot.names().program())
        .filter(
            it ->
                it.getQualifiedName().contentEquals(supertype.getQualifiedName())
                    || isBelow(it, supertype))
        .isPresent();
  }

  private boolean isSubsignature(Seen one, Seen other) {
    return (one.bounds().equals(other.bounds()) && one.parameters.equals(other.parameters))
        || (one.variables.isEmpty() && one.parameters.equals(erased(other)));
  }

  private Seen seen(ExecutableElement method, Ancestor in) {
    @Nullable Seen known = seen.get(method);
    if (known == null) {
      TypeNames names = in.names().comparing(method.getTypeParameters());
      List<TypeName> parameters = new ArrayList<>(method.getParameters().size());
      for (VariableElement parameter : method.getParameters()) {
        parameters.add(names.of(parameter.asType()));
      }
      List<TypeVariableName> variables = new ArrayList<>();
      for (TypeVariableName variable : names.declarations(method.getTypeParameters())) {
        variables.add(plain(variable));
      }
      known = new Seen(variables, parameters);
      seen.put(method, known);
    }
    return known;
  }

  /** Annotations of bounds are no part of a signature. */
  private static TypeVariableName plain(TypeVariableName variable) {
    List<TypeName> bounds = variable.bounds().stream().map(TypeUses::plain).toList();
    return TypeVariableName.get(
        variable.name(),
        bounds.equals(List.of(ClassName.OBJECT))
            ? new TypeName[0]
            : bounds.toArray(TypeName[]::new));
  }

  private List<TypeName> erased(Seen signature) {
    List<TypeVariableName> variables = new ArrayList<>(signature.variables);
    for (Element e = foot.type(); e instanceof TypeElement type; e = e.getEnclosingElement()) {
      variables.addAll(foot.names().comparing(List.of()).declarations(type.getTypeParameters()));
    }
    Erasure erasure = new Erasure(variables);
    return signature.parameters.stream().map(erasure::of).toList();
  }
}
