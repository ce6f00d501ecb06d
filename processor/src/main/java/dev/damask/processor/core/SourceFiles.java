package dev.damask.processor.core;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.jspecify.annotations.Nullable;

/** Tells of the files in which types stand what the compiler tells: javac much, others nothing. */
final class SourceFiles {

  private final ProcessingEnvironment environment;
  private final @Nullable Trees trees;

  private SourceFiles(ProcessingEnvironment environment, @Nullable Trees trees) {
    this.environment = environment;
    this.trees = trees;
  }

  static SourceFiles of(ProcessingEnvironment environment) {
    try {
      return new SourceFiles(environment, Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return new SourceFiles(environment, null);
    }
  }

  /**
   * Whether a type stands, or the one that it is nested in, in a file of another name, whose use
   * javac warns of; no other compiler does.
   */
  private boolean isAuxiliary(TypeElement type) {
    if (type.getEnclosingElement() instanceof TypeElement enclosing) {
      return isAuxiliary(enclosing);
    }
    Optional<JavaFileObject> file = file(type);
    return file.isPresent()
        && !file.get().isNameCompatible(type.getSimpleName().toString(), Kind.SOURCE);
  }

  /** Says so of a type at a place, if it does. */
  void noteAuxiliary(TypeElement type, Place place, Report report) {
    if (isAuxiliary(type)) {
      report.add(EngineProblem.AuxiliaryClass, place, type.getSimpleName());
    }
  }

  /** The file of a type that is compiled from source. */
  Optional<JavaFileObject> file(TypeElement type) {
    @Nullable TreePath path = path(type);
    return path == null
        ? Optional.empty()
        : Optional.ofNullable(path.getCompilationUnit().getSourceFile());
  }

  /** Whether a type that a round shows comes from a source, and not from a class file. */
  boolean isSource(TypeElement type) {
    if (trees != null) {
      return trees.getTree(type) != null;
    }
    // Gradle stands between javac and processors; it deletes what it compiles again.
    return !Program.isOfJavac(environment.getElementUtils())
        || !ClassFiles.contain(type, environment);
  }

  /**
   * Where an element stands. The file has the name of the type, as every compiler knows it; what
   * stands in a file of another name has no line.
   */
  Spot spot(Element element) {
    TypeElement outermost = outermost(element);
    PackageElement in = environment.getElementUtils().getPackageOf(outermost);
    String folder = in.getQualifiedName().toString().replace('.', '/');
    String file = (in.isUnnamed() ? "" : folder + "/") + outermost.getSimpleName() + ".java";
    return new Spot(
        Optional.of(file), isAuxiliary(outermost) ? OptionalLong.empty() : line(element));
  }

  private OptionalLong line(Element element) {
    @Nullable TreePath path = trees == null ? null : trees.getPath(element);
    return path == null || trees == null ? OptionalLong.empty() : DeclarationLine.of(path, trees);
  }

  private static TypeElement outermost(Element element) {
    Element outermost = element;
    while (!(outermost instanceof TypeElement)
        || outermost.getEnclosingElement() instanceof TypeElement) {
      outermost = Objects.requireNonNull(outermost.getEnclosingElement());
    }
    return (TypeElement) outermost;
  }

  private @Nullable TreePath path(TypeElement type) {
    return trees == null ? null : trees.getPath(type);
  }

  /** Whether the file of a type has an identifier; so it may, where the compiler does not tell. */
  boolean mayMention(TypeElement type, String identifier) {
    @Nullable TreePath path = path(type);
    return path == null || Mention.of(identifier, path);
  }

  /**
   * The members of a type as they stand in its source, those too that the compiler does not show:
   * javac takes a method for the same as one before it that takes a type which does not exist yet.
   */
  List<Element> members(TypeElement type) {
    List<Element> members = new ArrayList<>(type.getEnclosedElements());
    @Nullable TreePath path = path(type);
    if (trees == null || path == null || !(path.getLeaf() instanceof ClassTree tree)) {
      return members;
    }
    int next = 0;
    for (Tree member : tree.getMembers()) {
      @Nullable Element element = trees.getElement(new TreePath(path, member));
      int at = members.indexOf(element);
      if (at >= 0) {
        next = at + 1;
      } else if (element instanceof ExecutableElement) {
        members.add(next, element);
        next++;
      }
    }
    return members;
  }

  /**
   * Whether an annotation on a type does not exist; some versions of javac tell by its tree only.
   */
  boolean hasMissingAnnotation(TypeElement type) {
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
        return true;
      }
    }
    return hasMissingAnnotation(path(type));
  }

  private boolean hasMissingAnnotation(@Nullable TreePath path) {
    if (trees == null || path == null || !(path.getLeaf() instanceof ClassTree tree)) {
      return false;
    }
    TreePath modifiers = new TreePath(path, tree.getModifiers());
    for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
      TreePath named =
          new TreePath(new TreePath(modifiers, annotation), annotation.getAnnotationType());
      @Nullable TypeMirror type = trees.getTypeMirror(named);
      if (type != null && type.getKind() == TypeKind.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** Looks for an identifier in a file. */
  private static final class Mention extends TreeScanner<Boolean, String> {

    static boolean of(String identifier, TreePath path) {
      return Boolean.TRUE.equals(new Mention().scan(path.getCompilationUnit(), identifier));
    }

    /** Qualified names, and classes as annotations name them: {@code FooDecorated.class}. */
    @Override
    public Boolean visitMemberSelect(MemberSelectTree tree, String identifier) {
      String name = tree.toString();
      return name.equals(identifier)
          || name.endsWith("." + identifier)
          || Boolean.TRUE.equals(super.visitMemberSelect(tree, identifier));
    }

    @Override
    public Boolean visitIdentifier(IdentifierTree tree, String identifier) {
      return tree.getName().contentEquals(identifier);
    }

    @Override
    public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }
}
