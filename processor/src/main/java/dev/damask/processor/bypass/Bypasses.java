package dev.damask.processor.bypass;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.core.Analysis;
import dev.damask.processor.core.GeneratedName;
import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Round;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Warns of objects that are created past what is generated for their classes. Only where the
 * compiler shows whole classes, and only for classes of the same compilation: tests are another,
 * and have reasons to do so.
 */
public final class Bypasses implements IndexPattern {

  private final Map<String, Bypassed> classes = new HashMap<>();
  private final Set<String> wrappers = new HashSet<>();

  @Override
  public void round(Round round) {
    Optional<Analysis> analysis = round.analysis();
    if (analysis.isEmpty()) {
      return;
    }
    for (TypeElement type : round.types()) {
      if (type.getKind() == ElementKind.CLASS) {
        read(type, round.program());
      }
    }
    if (round.isLast() && !round.hasErrors() && !classes.isEmpty()) {
      analysis.get().forEach(new BypassFinder(classes, wrappers, analysis.get()));
    }
  }

  private void read(TypeElement type, Program program) {
    boolean isDecorated = program.marks().isDecorated(type);
    boolean isSingleton = program.marks().isSingleton(type);
    boolean isWrapped = isDecorated || program.marks().isValidated(type);
    if (!(isWrapped || isSingleton) || !program.isSource(type)) {
      return;
    }
    ClassName outermost = program.wrappers().outermost(type);
    if (isWrapped) {
      wrappers.add(outermost.canonicalName());
    }
    ClassName generated = isSingleton ? GeneratedName.of(type, "Singleton") : outermost;
    String name = type.getQualifiedName().toString();
    String simpleName = type.getSimpleName().toString();
    classes.put(
        name,
        new Bypassed(
            name,
            simpleName,
            outermost.simpleName(),
            generated.simpleName(),
            isDecorated,
            isSingleton));
  }
}
