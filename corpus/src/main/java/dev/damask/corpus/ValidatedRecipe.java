package dev.damask.corpus;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * {@code @Validated}, with a constraint that fits on each field, or on each getter where there is
 * none.
 */
final class ValidatedRecipe implements Recipe {

  private static final String CONSTRAINTS = "@jakarta.validation.constraints.";
  private static final Set<String> WHOLE =
      Set.of("byte", "short", "int", "long", "Byte", "Short", "Integer", "Long", "BigInteger");
  private static final Set<String> SIZED =
      Set.of("String", "CharSequence", "Collection", "List", "Set", "Map");

  @Override
  public String name() {
    return "validated";
  }

  @Override
  public List<Insertion> annotate(Declaration type) {
    List<Insertion> insertions = new ArrayList<>();
    if (!isEligible(type)) {
      return insertions;
    }
    Set<Integer> taken = new HashSet<>();
    for (VariableTree field : type.fields()) {
      // Fields declared by one statement share their annotations.
      if (isProperty(type, field) && taken.add(type.source().start(field))) {
        constraint(field.getType()).ifPresent(it -> insertions.add(type.on(field, it)));
      }
    }
    for (MethodTree method : insertions.isEmpty() ? type.methods() : List.<MethodTree>of()) {
      if (isGetter(method)) {
        constraint(method.getReturnType()).ifPresent(it -> insertions.add(type.on(method, it)));
      }
    }
    if (!insertions.isEmpty()) {
      insertions.add(0, type.head("@dev.damask.Validated"));
    }
    return insertions;
  }

  private static boolean isEligible(Declaration type) {
    return type.isAccessible()
        && (type.isInterface()
            || type.isRecord()
            || (type.isClass() && !type.has(Modifier.FINAL) && !type.isInner()));
  }

  private static boolean isProperty(Declaration type, VariableTree field) {
    Set<Modifier> modifiers = field.getModifiers().getFlags();
    return !type.isInterface()
        && !modifiers.contains(Modifier.STATIC)
        && (type.isRecord() || !modifiers.contains(Modifier.PRIVATE) || hasGetter(type, field));
  }

  private static boolean hasGetter(Declaration type, VariableTree field) {
    String name = field.getName().toString();
    String declared = field.getType().toString();
    return type.methods().stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> method.getReturnType().toString().equals(declared))
        .filter(method -> !method.getModifiers().getFlags().contains(Modifier.PRIVATE))
        .map(method -> method.getName().toString())
        .anyMatch(it -> it.equalsIgnoreCase("get" + name) || it.equalsIgnoreCase("is" + name));
  }

  private static boolean isGetter(MethodTree method) {
    Set<Modifier> modifiers = method.getModifiers().getFlags();
    return method.getName().toString().matches("(get|is)[A-Z].*")
        && method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE)
        && !method.getReturnType().toString().equals("void");
  }

  private static Optional<String> constraint(Tree type) {
    String name = type.toString();
    String raw = name.replaceAll("<.*", "").replaceAll(".*\\.", "");
    String constraint =
        switch (raw) {
          case "boolean", "Boolean" -> "AssertTrue";
          case "float", "double", "Float", "Double" -> "Positive";
          case "char" -> "";
          default -> "NotNull";
        };
    if (WHOLE.contains(raw)) {
      constraint = "Min(1)";
    } else if (SIZED.contains(raw) || name.endsWith("]")) {
      constraint = "Size(min = 1)";
    }
    return constraint.isEmpty() ? Optional.empty() : Optional.of(CONSTRAINTS + constraint);
  }
}
