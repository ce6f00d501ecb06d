package dev.damask.tck;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a declaration is annotated with, as its syntax tree has it. */
final class Annotations {

  private static final Set<String> POLICIES =
      Arrays.stream(Policy.values()).map(Policy::name).collect(Collectors.toSet());

  private Annotations() {}

  static boolean has(ModifiersTree modifiers, String name) {
    return modifiers.getAnnotations().stream().anyMatch(it -> is(it, name));
  }

  static Stream<AnnotationTree> policies(ModifiersTree modifiers) {
    return modifiers.getAnnotations().stream()
        .filter(it -> POLICIES.contains(it.getAnnotationType().toString()))
        .map(AnnotationTree.class::cast);
  }

  /** That of the method, else that of its type. */
  static Optional<AnnotationTree> one(
      Policy policy, List<AnnotationTree> own, List<AnnotationTree> ofType) {
    return Stream.of(own, ofType)
        .flatMap(List::stream)
        .filter(it -> is(it, policy.name()))
        .findFirst();
  }

  /** Each attribute's text. */
  static Map<String, String> attributes(Parsed source, AnnotationTree tree) {
    Map<String, String> texts = new HashMap<>();
    for (ExpressionTree argument : tree.getArguments()) {
      if (argument instanceof AssignmentTree it) {
        texts.put(it.getVariable().toString(), source.text(it.getExpression()));
      } else {
        texts.put("value", source.text(argument));
      }
    }
    return texts;
  }

  private static boolean is(AnnotationTree tree, String name) {
    return tree.getAnnotationType().toString().equals(name);
  }
}
