package dev.damask.processor.registered;

import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Round;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What a named module has to provide. */
final class Provision {

  private final Program program;
  private final Report report;

  Provision(Round round) {
    this.program = round.program();
    this.report = round.report();
  }

  /**
   * Checks that a module does.
   *
   * @param user a type of the module
   * @param why what is lost where it does not
   */
  void check(Place place, TypeElement user, String service, Set<String> providers, String why) {
    Optional<ModuleElement> module = program.namedModuleOf(user);
    if (module.isEmpty()) {
      return;
    }
    Set<String> provided =
        ElementFilter.providesIn(module.get().getDirectives()).stream()
            .filter(it -> it.getService().getQualifiedName().contentEquals(service))
            .map(ProvidesDirective::getImplementations)
            .flatMap(List::stream)
            .map(it -> it.getQualifiedName().toString())
            .collect(Collectors.toSet());
    if (!provided.containsAll(providers)) {
      report.add(
          RegisteredProblem.MissingProvides, place, why, service, String.join(", ", providers));
    }
  }
}
