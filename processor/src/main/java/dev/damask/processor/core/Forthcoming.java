package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.util.Elements;

/**
 * The types that Damask generates in a compilation, known before they exist by their simple names:
 * of a type that does not exist no compiler tells from which package it is imported.
 */
final class Forthcoming {

  private final Map<String, List<ClassName>> bySimpleName = new HashMap<>();

  void add(ClassName generated) {
    bySimpleName.computeIfAbsent(generated.simpleName(), name -> new ArrayList<>()).add(generated);
  }

  /**
   * The type that an unresolved name means: of several, one that does not exist yet, for the name
   * of another would be resolved.
   *
   * @param name qualified only where it is in the source
   * @param fromPackage the package of the type that names it
   * @param isLast whether nothing else is about to come; before, another processor may make a type
   *     of that name, or one of several may turn out to be another one
   */
  Optional<ClassName> find(String name, String fromPackage, boolean isLast, Elements elements) {
    List<ClassName> candidates =
        bySimpleName.getOrDefault(name.substring(name.lastIndexOf('.') + 1), List.of());
    if (name.contains(".")) {
      return candidates.stream().filter(it -> it.canonicalName().equals(name)).findFirst();
    }
    List<ClassName> missing =
        isLast
            ? candidates.stream()
                .filter(it -> elements.getTypeElement(it.canonicalName()) == null)
                .toList()
            : candidates;
    Optional<ClassName> own =
        missing.stream().filter(it -> it.packageName().equals(fromPackage)).findFirst();
    if (own.isPresent() ? isLast || missing.size() == 1 : isLast && missing.size() == 1) {
      return own.or(() -> missing.stream().findFirst());
    }
    return Optional.empty();
  }
}
