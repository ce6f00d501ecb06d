package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Hierarchy;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Lint;
import dev.damask.processor.code.Signature;
import dev.damask.processor.code.SignatureReader;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The type whose wrapper is generated, for the decorators that refer to more of it than their own
 * method.
 *
 * @param report what is wrong with the type
 * @param candidates the methods that carry decorators; complete when decorators are read
 */
record Owner(
    Subject subject,
    Hierarchy hierarchy,
    TypeNames names,
    SignatureReader signatures,
    Lint lint,
    Report report,
    List<Candidate> candidates) {

  /** A method to override, and the decorators that apply to it, outermost first. */
  record Candidate(
      ExecutableElement method, Signature signature, String stem, List<Attributes> decorators) {

    /** The type that declares the method. */
    TypeElement declaring() {
      return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }
  }

  /** A method of the type or a supertype, private and static ones too. */
  record Declared(ExecutableElement method, Ancestor in) {}

  TypeElement type() {
    return subject.type();
  }

  Place place() {
    return subject.place();
  }

  List<Declared> methodsNamed(String name) {
    List<Declared> methods = new ArrayList<>();
    for (Ancestor ancestor : hierarchy.ancestors()) {
      for (ExecutableElement method :
          ElementFilter.methodsIn(ancestor.type().getEnclosedElements())) {
        if (method.getSimpleName().contentEquals(name)) {
          methods.add(new Declared(method, ancestor));
        }
      }
    }
    return methods;
  }

  /** All methods of the type and its supertypes, private and static ones too. */
  Stream<ExecutableElement> methods() {
    return hierarchy.ancestors().stream()
        .flatMap(it -> ElementFilter.methodsIn(it.type().getEnclosedElements()).stream());
  }

  Stream<String> methodNames() {
    return methods().map(method -> method.getSimpleName().toString());
  }

  /** Why the wrapper cannot call a method by its name. */
  Optional<String> whyHidden(Declared declared, Program program) {
    Set<Modifier> modifiers = declared.method().getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.of("it is private; make it package-private");
    }
    boolean isInherited =
        modifiers.contains(Modifier.PUBLIC)
            || modifiers.contains(Modifier.PROTECTED)
            || program
                .info(declared.in().type())
                .name()
                .packageName()
                .equals(subject.generated().packageName());
    return isInherited
        ? Optional.empty()
        : Optional.of("it is package-private in another package; make it protected");
  }
}
