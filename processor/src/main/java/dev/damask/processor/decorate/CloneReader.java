package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Finds the method that copies the objects of a class: a copy has state of its own. */
final class CloneReader {

  private final Owner owner;
  private final Program program;

  CloneReader(Owner owner, Program program) {
    this.owner = owner;
    this.program = program;
  }

  /** The nearest {@code clone()} that a wrapper can override and call, be it that of Object. */
  Optional<Signature> read() {
    for (Ancestor ancestor : owner.hierarchy().ancestors()) {
      for (ExecutableElement method : ancestor.methods()) {
        if (ancestor.type().getKind().isClass() && isClone(method)) {
          return isUsable(method)
              ? owner.signatures().read(method, ancestor.names(), owner.place())
              : Optional.empty();
        }
      }
    }
    return owner.hierarchy().isA("java.lang.Cloneable")
        ? Optional.of(ofObject())
        : Optional.empty();
  }

  private static boolean isClone(ExecutableElement method) {
    return method.getSimpleName().contentEquals("clone")
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private boolean isUsable(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean isVisible =
        modifiers.contains(Modifier.PUBLIC)
            || modifiers.contains(Modifier.PROTECTED)
            || program
                .elements()
                .getPackageOf(method)
                .equals(program.elements().getPackageOf(owner.type()));
    return isVisible
        && !modifiers.contains(Modifier.FINAL)
        && !modifiers.contains(Modifier.ABSTRACT);
  }

  // protected Object clone() throws CloneNotSupportedException
  private static Signature ofObject() {
    return new Signature(
        "clone",
        Optional.of(Modifier.PROTECTED),
        List.of(),
        List.of(),
        Declared.of(ClassName.OBJECT),
        List.of(),
        false,
        List.of(ClassName.get(CloneNotSupportedException.class)));
  }
}
