package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** All decorators: those of Damask, and the annotations that users made into decorators. */
final class Decorators {

  static final String UNDECORATED = "dev.damask.decorate.Undecorated";

  private static final Map<String, Weaver> WEAVERS = new LinkedHashMap<>();

  static {
    WEAVERS.put("dev.damask.decorate.Timed", new TimedWeaver());
    WEAVERS.put("dev.damask.decorate.Logged", new LoggedWeaver());
    WEAVERS.put("dev.damask.decorate.Retry", new RetryWeaver());
    WEAVERS.put(CachedWeaver.ANNOTATION, new CachedWeaver());
    WEAVERS.put("dev.damask.decorate.Evicts", new EvictsWeaver());
    WEAVERS.put(WithinWeaver.ANNOTATION, new WithinWeaver());
    WEAVERS.put(ForEachWeaver.ANNOTATION, new ForEachWeaver());
  }

  private static final Weaver OWN = new OwnWeaver();

  private Decorators() {}

  /** What reads a decorator; nothing for other annotations. */
  static Optional<Weaver> weaver(TypeElement annotation, Program program) {
    String name = annotation.getQualifiedName().toString();
    @Nullable Weaver weaver = WEAVERS.get(name);
    if (weaver != null || name.startsWith("java.lang.")) {
      return Optional.ofNullable(weaver);
    }
    return program.annotation(annotation, OwnWeaver.DECORATED_BY).map(it -> OWN);
  }

  /** The decorators on an element, in source order. */
  static List<Attributes> on(Element element, Program program) {
    List<Attributes> decorators = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (weaver(type, program).isPresent()) {
        decorators.add(new Attributes(element, mirror));
      }
    }
    return decorators;
  }
}
