package org.gradle.internal.compiler.java;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The classes whose constants the compiler writes into a class, in annotations too. */
final class InlinedConstants extends TreePathScanner<Void, Set<TypeElement>> {

  private final Trees trees;

  InlinedConstants(Trees trees) {
    this.trees = trees;
  }

  Set<TypeElement> of(TypeElement type) {
    Set<TypeElement> owners = new LinkedHashSet<>();
    scan(trees.getPath(type), owners);
    owners.remove(type);
    return owners;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Set<TypeElement> owners) {
    add(owners);
    return super.visitIdentifier(tree, owners);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Set<TypeElement> owners) {
    add(owners);
    return super.visitMemberSelect(tree, owners);
  }

  private void add(Set<TypeElement> owners) {
    Element element = trees.getElement(getCurrentPath());
    if (element instanceof VariableElement constant
        && constant.getConstantValue() != null
        && constant.getEnclosingElement() instanceof TypeElement owner) {
      owners.add(owner);
    }
  }
}
