package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Round;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What can only be said at the end of a compilation: whether constants are left without an entry,
 * and whether a module provides what is generated for others to find.
 */
final class Completion {

  static final String PART = "dev.damask.registry.RegistryPart";

  private final Collection<Registration> registrations;
  private final Program program;
  private final Report report;
  private final Provision provision;

  Completion(Collection<Registration> registrations, Round round) {
    this.registrations = registrations;
    this.program = round.program();
    this.report = round.report();
    this.provision = new Provision(round);
  }

  void check() {
    for (Registration registration : registrations) {
      @Nullable TypeElement root = program.elements().getTypeElement(registration.root());
      if (root != null) {
        if (registration.isOwn()) {
          checkConstants(registration, root);
        }
        checkParts(registration);
        checkServices(registration, root);
      }
    }
  }

  private void checkConstants(Registration registration, TypeElement root) {
    List<String> missing = registration.missing();
    if (!missing.isEmpty()) {
      report.add(
          RegisteredProblem.MissingConstants,
          place(root),
          root.getSimpleName(),
          String.join(", ", missing));
    }
  }

  private void checkParts(Registration registration) {
    for (Registration.Part part : registration.parts()) {
      @Nullable TypeElement entry = program.elements().getTypeElement(part.firstEntry());
      if (entry != null) {
        provision.check(
            Place.of(entry),
            entry,
            PART,
            Set.of(part.name().canonicalName()),
            "other modules cannot find "
                + entry.getSimpleName()
                + " as an entry of "
                + simpleName(registration.root()));
      }
    }
  }

  private void checkServices(Registration registration, TypeElement root) {
    if (registration.services().isEmpty()) {
      return;
    }
    @Nullable TypeElement first = program.elements().getTypeElement(registration.found().first());
    TypeElement user = registration.isOwn() || first == null ? root : first;
    provision.check(
        registration.isOwn() ? place(root) : Place.of(user),
        user,
        registration.root(),
        registration.services().stream()
            .map(name -> name.replace('$', '.'))
            .collect(Collectors.toCollection(java.util.TreeSet::new)),
        "ServiceLoader cannot find the entries of " + root.getSimpleName());
  }

  private Place place(TypeElement root) {
    return Place.of(root, program.annotation(root, RegisteredPattern.ANNOTATION).orElseThrow());
  }

  private static String simpleName(String qualifiedName) {
    return ClassName.bestGuess(qualifiedName).simpleName();
  }
}
