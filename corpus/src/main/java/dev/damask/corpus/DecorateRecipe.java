package dev.damask.corpus;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Decorators on the type, and {@code @Cached} on each method that has a result.
 *
 * @param decorators of the type
 */
record DecorateRecipe(String name, List<String> decorators) implements Recipe {

  private static final Set<String> OBJECT_METHODS = Set.of("equals", "hashCode", "toString");

  @Override
  public List<Insertion> annotate(Declaration type) {
    List<Insertion> insertions = new ArrayList<>();
    if (!isEligible(type)) {
      return insertions;
    }
    List<MethodTree> methods =
        type.methods().stream().filter(it -> isDecoratable(type, it)).toList();
    if (methods.stream().anyMatch(method -> isPublic(type, method))) {
      decorators.forEach(decorator -> insertions.add(type.besides(decorator)));
    }
    for (MethodTree method : methods) {
      if (!method.getReturnType().toString().equals("void")) {
        insertions.add(type.on(method, "@dev.damask.decorate.Cached"));
      }
    }
    if (!insertions.isEmpty()) {
      insertions.add(0, type.head("@dev.damask.Decorate"));
    }
    return insertions;
  }

  private static boolean isEligible(Declaration type) {
    return type.isAccessible()
        && (type.isInterface() || (type.isClass() && !type.has(Modifier.FINAL)));
  }

  private static boolean isDecoratable(Declaration type, MethodTree method) {
    Set<Modifier> modifiers = method.getModifiers().getFlags();
    return (type.isInterface() || method.getBody() != null)
        && !modifiers.contains(Modifier.PRIVATE)
        && !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.FINAL)
        && !OBJECT_METHODS.contains(method.getName().toString());
  }

  private static boolean isPublic(Declaration type, MethodTree method) {
    return type.isInterface() || method.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }
}
