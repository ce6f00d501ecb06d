package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A type with all its supertypes but {@code Object}, each with the names that the type gives its
 * variables.
 */
public final class Hierarchy {

  /** One type of a hierarchy, with the instance methods that it declares. */
  public record Ancestor(TypeElement type, TypeNames names, List<ExecutableElement> methods) {}

  /** A method of one of them, private and static ones too. */
  public record MethodIn(ExecutableElement method, Ancestor in) {}

  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private final List<Ancestor> ancestors = new ArrayList<>();
  private final Set<String> typeNames = new HashSet<>();
  private final Set<String> memberNames = new HashSet<>(OBJECT_METHODS);
  private final Set<String> hidingNames = new HashSet<>();
  private final Program program;
  private final Report report;
  private final Overrides overrides;

  /** Reads a type's hierarchy; supertypes that do not exist yet are reported as missing. */
  public Hierarchy(TypeElement type, TypeNames names, Report report) {
    this.program = names.program();
    this.report = report;
    Queue<Ancestor> withInterfaces = new ArrayDeque<>();
    Ancestor ancestor = add(type, names);
    this.overrides = new Overrides(ancestor);
    while (ancestor != null) {
      withInterfaces.add(ancestor);
      ancestor = addSupertype(ancestor.type.getSuperclass(), ancestor.names);
    }
    while (!withInterfaces.isEmpty()) {
      Ancestor next = withInterfaces.remove();
      for (TypeMirror supertype : next.type.getInterfaces()) {
        Ancestor added = addSupertype(supertype, next.names);
        Ancestor listed = added == null ? moveBehind(next, supertype) : added;
        if (listed != null) {
          withInterfaces.add(listed);
        }
      }
    }
  }

  /** An interface that is met once more may have been listed before one that extends it. */
  private @Nullable Ancestor moveBehind(Ancestor subtype, TypeMirror supertype) {
    for (int i = 0; !ancestors.get(i).type.equals(subtype.type); i++) {
      if (ErrorTypes.existing(supertype, program)
          .filter(ancestors.get(i).type::equals)
          .isPresent()) {
        Ancestor moved = ancestors.remove(i);
        ancestors.add(moved);
        return moved;
      }
    }
    return null;
  }

  /**
   * The type itself first, then its superclasses upwards, then its interfaces, nearest first, but
   * each behind all that extend it.
   */
  public List<Ancestor> ancestors() {
    return ancestors;
  }

  /** Whether the type is, or is a subtype of, one with a qualified name. */
  public boolean isA(String qualifiedName) {
    return typeNames.contains(qualifiedName);
  }

  /** The names of the fields and methods that a subclass has or would override. */
  public Collection<String> memberNames() {
    return memberNames;
  }

  /** The names of nested types and fields that a subclass inherits: they hide imported types. */
  public Collection<String> hidingNames() {
    return hidingNames;
  }

  /** All methods, private and static ones too, the nearest first. */
  public Stream<MethodIn> methods() {
    List<MethodIn> all = new ArrayList<>();
    for (Ancestor in : ancestors) {
      for (ExecutableElement method : program.members().methods(in.type)) {
        all.add(new MethodIn(method, in));
      }
    }
    return all.stream();
  }

  /** Those of a name. */
  public List<MethodIn> methodsNamed(String name) {
    List<MethodIn> named = new ArrayList<>();
    for (Ancestor in : ancestors) {
      for (ExecutableElement method : program.members().methods(in.type)) {
        if (method.getSimpleName().contentEquals(name)) {
          named.add(new MethodIn(method, in));
        }
      }
    }
    return named;
  }

  /** Whether a method of an ancestor is overridden by one that comes before it in the hierarchy. */
  public boolean isOverridden(ExecutableElement method, Ancestor in) {
    for (Ancestor nearer : ancestors) {
      if (nearer.type.equals(in.type)) {
        return false;
      }
      for (ExecutableElement it : nearer.methods) {
        if (overrides.overrides(it, nearer, method, in)) {
          return true;
        }
      }
    }
    throw new IllegalArgumentException(in.type + " is no ancestor");
  }

  /** Whether a method of the hierarchy overrides another one of it. */
  public boolean overrides(ExecutableElement method, ExecutableElement overridden) {
    return overrides.overrides(method, declaring(method), overridden, declaring(overridden));
  }

  /**
   * Whether a method and one that it overrides have something to them.
   *
   * @param such asked of the overriding and the overridden method, before whether they are that
   */
  boolean hasOverride(BiPredicate<ExecutableElement, ExecutableElement> such) {
    Map<Name, List<ExecutableElement>> nearer = new HashMap<>();
    for (Ancestor ancestor : ancestors) {
      for (ExecutableElement overridden : ancestor.methods) {
        List<ExecutableElement> same =
            nearer.getOrDefault(overridden.getSimpleName(), new ArrayList<>(1));
        for (ExecutableElement method : same) {
          if (method.getParameters().size() == overridden.getParameters().size()
              && such.test(method, overridden)
              && overrides(method, overridden)) {
            return true;
          }
        }
        same.add(overridden);
        nearer.put(overridden.getSimpleName(), same);
      }
    }
    return false;
  }

  /** Whether a method of a subtype can be two of the hierarchy. */
  public boolean areOneMethod(ExecutableElement a, ExecutableElement b) {
    return overrides.areOne(a, declaring(a), b, declaring(b));
  }

  private Ancestor declaring(ExecutableElement method) {
    for (Ancestor ancestor : ancestors) {
      if (ancestor.type.equals(method.getEnclosingElement())) {
        return ancestor;
      }
    }
    throw new IllegalArgumentException(method + " is of no ancestor");
  }

  private @Nullable Ancestor addSupertype(TypeMirror supertype, TypeNames names) {
    if (supertype.getKind() == TypeKind.NONE) {
      return null;
    }
    Optional<TypeElement> type = ErrorTypes.existing(supertype, program);
    if (type.isEmpty()) {
      report.missing(supertype.toString());
      return null;
    }
    String name = type.get().getQualifiedName().toString();
    boolean isNew = !name.equals("java.lang.Object") && !typeNames.contains(name);
    return isNew ? add(type.get(), names.in((DeclaredType) supertype)) : null;
  }

  private Ancestor add(TypeElement type, TypeNames names) {
    typeNames.add(type.getQualifiedName().toString());
    List<ExecutableElement> methods = new ArrayList<>();
    for (Element member : program.members().of(type)) {
      Set<Modifier> modifiers = member.getModifiers();
      if (modifiers.contains(Modifier.PRIVATE)) {
        continue;
      }
      String name = member.getSimpleName().toString();
      switch (member.getKind()) {
        case METHOD -> {
          memberNames.add(name);
          if (!modifiers.contains(Modifier.STATIC)) {
            methods.add((ExecutableElement) member);
          }
        }
        case FIELD, ENUM_CONSTANT -> {
          memberNames.add(name);
          hidingNames.add(name);
        }
        case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> hidingNames.add(name);
        default -> {}
      }
    }
    Ancestor ancestor = new Ancestor(type, names, methods);
    ancestors.add(ancestor);
    return ancestor;
  }
}
