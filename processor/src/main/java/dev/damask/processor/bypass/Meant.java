package dev.damask.processor.bypass;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Where creating a class past what is generated for it is in order. */
final class Meant {

  private static final String SUPPRESSION = "DamaskBypass";

  private Meant() {}

  /** Whether a tree stands in the class itself, in generated code, or where somebody says so. */
  static boolean at(TreePath path, Bypassed bypassed, Trees trees) {
    if (isReplacement(path, bypassed)) {
      return true;
    }
    for (TreePath around = path; around != null; around = around.getParentPath()) {
      if (isDeclaration(around.getLeaf())) {
        @Nullable Element element = trees.getElement(around);
        if (element != null && (isItself(element, bypassed) || isMarked(element))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDeclaration(Tree tree) {
    return tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree;
  }

  private static boolean isItself(Element element, Bypassed bypassed) {
    return element instanceof TypeElement type
        && type.getQualifiedName().contentEquals(bypassed.name());
  }

  private static boolean isMarked(Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      Element type = annotation.getAnnotationType().asElement();
      boolean isGenerated = type.getSimpleName().toString().endsWith("Generated");
      if (isGenerated || (isSuppression(type) && names(annotation))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuppression(Element annotation) {
    return annotation instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.SuppressWarnings");
  }

  private static boolean names(AnnotationMirror suppression) {
    return suppression.getElementValues().values().stream()
        .anyMatch(value -> value.getValue() instanceof List<?> words && contain(words));
  }

  private static boolean contain(List<?> words) {
    return words.stream()
        .anyMatch(it -> it instanceof AnnotationValue word && SUPPRESSION.equals(word.getValue()));
  }

  /** Whether it is what {@code DatabaseSingleton.override(new Database())} is given. */
  private static boolean isReplacement(TreePath path, Bypassed bypassed) {
    @Nullable TreePath parent = path.getParentPath();
    return bypassed.isSingleton()
        && parent != null
        && parent.getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("override")
        && simpleName(select.getExpression()).equals(bypassed.generated());
  }

  private static String simpleName(Tree tree) {
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return tree instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }
}
