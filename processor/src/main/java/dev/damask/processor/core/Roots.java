package dev.damask.processor.core;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The top-level types that have been compiled from source so far, by name. */
final class Roots {

  private final Set<String> names = new HashSet<>();

  void add(RoundEnvironment round, SourceFiles sources) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      // Incremental builds also show types of class files.
      if (sources.isSource(type)) {
        names.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether an element stands in the source of one of them. */
  boolean contain(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement type && type.getNestingKind() == NestingKind.TOP_LEVEL) {
        return names.contains(type.getQualifiedName().toString());
      }
    }
    return false;
  }
}
