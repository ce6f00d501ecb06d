package dev.damask.corpus;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A class, interface, record, enum or annotation type of a library, and where it stands.
 *
 * @param end where it ends
 * @param outer the one that it is nested in
 */
record Declaration(Source source, ClassTree tree, int end, Optional<Declaration> outer) {

  String name() {
    String simple = tree.getSimpleName().toString();
    return outer.map(type -> type.name() + "." + simple).orElse(simple);
  }

  int start() {
    return source.start(tree);
  }

  /** Where an annotation of it is to stand. */
  Insertion head(String annotation) {
    return new Insertion(this, start(), annotation, true);
  }

  /** One on the same place that can be taken away alone. */
  Insertion besides(String annotation) {
    return new Insertion(this, start(), annotation, false);
  }

  Insertion on(Tree member, String annotation) {
    return new Insertion(this, source.start(member), annotation, false);
  }

  boolean isInterface() {
    return tree.getKind() == Tree.Kind.INTERFACE;
  }

  boolean isClass() {
    return tree.getKind() == Tree.Kind.CLASS;
  }

  boolean isRecord() {
    return tree.getKind() == Tree.Kind.RECORD;
  }

  boolean isAbstract() {
    return isInterface() || has(Modifier.ABSTRACT);
  }

  boolean has(Modifier modifier) {
    return tree.getModifiers().getFlags().contains(modifier);
  }

  /** Whether code of the package can name it. */
  boolean isAccessible() {
    return !has(Modifier.PRIVATE) && outer.map(Declaration::isAccessible).orElse(true);
  }

  /** Whether each object of it belongs to one of the class that it is nested in. */
  boolean isInner() {
    return isClass() && outer.isPresent() && !has(Modifier.STATIC) && !outer.get().isInterface();
  }

  boolean isGeneric() {
    return !tree.getTypeParameters().isEmpty();
  }

  List<MethodTree> methods() {
    return members(MethodTree.class).filter(method -> method.getReturnType() != null).toList();
  }

  List<MethodTree> constructors() {
    return members(MethodTree.class).filter(method -> method.getReturnType() == null).toList();
  }

  List<VariableTree> fields() {
    return members(VariableTree.class).toList();
  }

  private <T extends Tree> Stream<T> members(Class<T> kind) {
    return tree.getMembers().stream().filter(kind::isInstance).map(kind::cast);
  }
}
