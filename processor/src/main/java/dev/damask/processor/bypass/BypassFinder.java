package dev.damask.processor.bypass;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.damask.processor.core.Analysis;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a class creates another past what is generated for it, or extends it so.
 *
 * <p>Names are compared before the compiler is asked: most classes name none of them.
 */
final class BypassFinder extends TreeScanner<@Nullable Void, TreePath>
    implements Consumer<TreePath> {

  private final Map<String, Bypassed> classes;
  private final Set<String> wrappers;
  private final Analysis analysis;
  private final Set<String> simpleNames;

  /**
   * @param classes those that are not to be created as they are, by their names
   * @param wrappers the names of what is to be created instead
   */
  BypassFinder(Map<String, Bypassed> classes, Set<String> wrappers, Analysis analysis) {
    this.classes = classes;
    this.wrappers = wrappers;
    this.analysis = analysis;
    this.simpleNames = new HashSet<>();
    for (Bypassed it : classes.values()) {
      simpleNames.add(it.simpleName());
    }
  }

  /** Whatever generated code creates is meant, as {@link Meant} has it. */
  @Override
  public void accept(TreePath whole) {
    if (!(whole.getLeaf() instanceof ClassTree tree) || !isGenerated(tree)) {
      scan(whole.getLeaf(), whole);
    }
  }

  private static boolean isGenerated(ClassTree tree) {
    for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
      if (simpleName(annotation.getAnnotationType()).endsWith("Generated")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, TreePath whole) {
    checkCreation(tree, tree.getIdentifier(), whole);
    if (tree.getClassBody() != null) {
      checkExtension(tree, tree.getIdentifier(), tree.getClassBody(), whole);
    }
    return super.visitNewClass(tree, whole);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, TreePath whole) {
    if (tree.getMode() == ReferenceMode.NEW) {
      checkCreation(tree, tree.getQualifierExpression(), whole);
    }
    return super.visitMemberReference(tree, whole);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, TreePath whole) {
    @Nullable Tree superclass = tree.getExtendsClause();
    boolean isConcrete = !tree.getModifiers().getFlags().contains(Modifier.ABSTRACT);
    if (superclass != null && isConcrete && !tree.getSimpleName().contentEquals("")) {
      checkExtension(superclass, null, tree, whole);
    }
    return super.visitClass(tree, whole);
  }

  private void checkCreation(Tree at, Tree named, TreePath whole) {
    if (simpleNames.contains(simpleName(named))) {
      bypassed(element(named, whole)).ifPresent(it -> warn(it, it.creation(), at, whole));
    }
  }

  /**
   * @param named what a class without a name extends, which is reported where it is created
   */
  private void checkExtension(Tree at, @Nullable Tree named, ClassTree extending, TreePath whole) {
    @Nullable Element element = element(extending, whole);
    boolean isReported = named != null && bypassed(element(named, whole)).isPresent();
    if (element instanceof TypeElement type && !isReported) {
      bypassedSuperclass(type).ifPresent(it -> warn(it, it.extension(), at, whole));
    }
  }

  private Optional<Bypassed> bypassedSuperclass(TypeElement type) {
    if (bypassed(type).filter(Bypassed::isDecorated).isPresent()) {
      return Optional.empty();
    }
    TypeElement next = type;
    while (next.getSuperclass().getKind() == TypeKind.DECLARED
        && ((DeclaredType) next.getSuperclass()).asElement() instanceof TypeElement superclass
        && !wrappers.contains(superclass.getQualifiedName().toString())) {
      Optional<Bypassed> found = bypassed(superclass).filter(Bypassed::isDecorated);
      if (found.isPresent()) {
        return found;
      }
      next = superclass;
    }
    return Optional.empty();
  }

  private Optional<Bypassed> bypassed(@Nullable Element element) {
    return element instanceof TypeElement type
        ? Optional.ofNullable(classes.get(type.getQualifiedName().toString()))
        : Optional.empty();
  }

  private void warn(Bypassed bypassed, String what, Tree at, TreePath whole) {
    @Nullable TreePath path = TreePath.getPath(whole, at);
    if (path != null && !Meant.at(path, bypassed, analysis.trees())) {
      analysis.warn(BypassProblem.Bypass, path, what);
    }
  }

  /** The element of an analysed tree, for which the compiler does not look at what is around it. */
  private @Nullable Element element(Tree tree, TreePath whole) {
    return analysis.trees().getElement(new TreePath(whole, tree));
  }

  private static String simpleName(Tree type) {
    if (type instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    if (type instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    if (type instanceof ParameterizedTypeTree parameterized) {
      return simpleName(parameterized.getType());
    }
    return type instanceof AnnotatedTypeTree annotated
        ? simpleName(annotated.getUnderlyingType())
        : "";
  }
}
