package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Declared;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Report;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Finds the method that copies the objects of a class: a copy has state of its own. */
final class CloneReader {

  private final Desk desk;

  CloneReader(Desk desk) {
    this.desk = desk;
  }

  /** The nearest {@code clone()} that a wrapper can override and call, be it that of Object. */
  Optional<Signature> read() {
    Optional<Ancestor> declaring = declaring();
    if (declaring.isPresent()) {
      Optional<ExecutableElement> clone = clone(declaring.get());
      return clone.isPresent() && isUsable(clone.get())
          ? desk.signatures().read(clone.get(), declaring.get().names(), desk.subject().place())
          : Optional.empty();
    }
    return isCloneable() ? Optional.of(ofObject()) : Optional.empty();
  }

  /** A {@code clone()} that cannot be overridden, so that copies would share state. */
  void checkNotFinal(Report report) {
    Optional<Ancestor> declaring = isCloneable() ? declaring() : Optional.empty();
    Optional<ExecutableElement> clone =
        declaring.isPresent() ? clone(declaring.get()) : Optional.empty();
    if (clone.isPresent() && clone.get().getModifiers().contains(Modifier.FINAL)) {
      report.add(
          DecorateProblem.FinalClone,
          desk.subject().place(),
          desk.type().getSimpleName(),
          Objects.requireNonNull(clone.get().getEnclosingElement()).getSimpleName());
    }
  }

  private boolean isCloneable() {
    return desk.hierarchy().isA("java.lang.Cloneable");
  }

  private Optional<Ancestor> declaring() {
    for (Ancestor ancestor : desk.hierarchy().ancestors()) {
      if (ancestor.type().getKind().isClass() && clone(ancestor).isPresent()) {
        return Optional.of(ancestor);
      }
    }
    return Optional.empty();
  }

  private static Optional<ExecutableElement> clone(Ancestor ancestor) {
    for (ExecutableElement method : ancestor.methods()) {
      if (isClone(method)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  private static boolean isClone(ExecutableElement method) {
    return method.getSimpleName().contentEquals("clone")
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private boolean isUsable(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return desk.reach().isInheritable(method)
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
