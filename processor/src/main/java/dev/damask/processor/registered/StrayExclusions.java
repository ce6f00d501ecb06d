package dev.damask.processor.registered;

import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Round;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** {@code @Unregistered} on types that no registry would have anyway. */
public final class StrayExclusions implements IndexPattern {

  private final Set<String> waiting = new TreeSet<>();

  @Override
  public void round(Round round) {
    Program program = round.program();
    List<TypeElement> again =
        waiting.stream()
            .map(program.elements()::getTypeElement)
            .filter(type -> type != null)
            .toList();
    waiting.clear();
    Stream.concat(again.stream(), annotated(round)).forEach(type -> check(type, round));
  }

  private Stream<TypeElement> annotated(Round round) {
    return round.annotations().stream()
        .filter(it -> it.getQualifiedName().contentEquals(RegisteredPattern.UNREGISTERED))
        .flatMap(it -> round.environment().getElementsAnnotatedWith(it).stream())
        .filter((Element it) -> it instanceof TypeElement)
        .map(it -> (TypeElement) it);
  }

  private void check(TypeElement type, Round round) {
    Finder finder = new Finder(type, round.program());
    finder.checkUnregistered();
    if (finder.report().missing().isEmpty()) {
      round.report().addAll(finder.report());
    } else {
      waiting.add(type.getQualifiedName().toString());
    }
  }
}
