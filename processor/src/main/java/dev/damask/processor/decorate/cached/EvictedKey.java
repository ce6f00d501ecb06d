package dev.damask.processor.decorate.cached;

import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.ParameterNames;
import dev.damask.processor.decorate.weave.Drafted;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * The key of a cached method by the parameters of one that evicts from it, which are those of the
 * same names and types.
 */
final class EvictedKey {

  private final Use evicting;
  private final Use cached;
  private final Optional<Key> key;

  EvictedKey(Use evicting, Drafted cached) {
    this.evicting = evicting;
    this.cached = cached.use();
    this.key = cached.as(CachedDraft.class).map(it -> it.cached().key());
  }

  /**
   * The method whose parameters have no names, where all types of the key are there but names have
   * to tell which is which.
   */
  Optional<ExecutableElement> withoutNames() {
    List<Parameter> evictingParameters = evicting.signature().parameters();
    boolean isPossible =
        parameters().stream()
            .allMatch(it -> evictingParameters.stream().anyMatch(e -> e.type().equals(it.type())));
    return isPossible && !parameters().isEmpty()
        ? evicting.withoutNames(cached.method(), evicting.method())
        : Optional.empty();
  }

  /** The key, if the method has all of it; nothing where the cached method itself has a problem. */
  Optional<Key> read() {
    if (key.isEmpty() || missing().isPresent()) {
      return Optional.empty();
    }
    List<Parameter> parameters = parameters();
    List<Key.Part> parts = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Key.Part part = key.get().parts().get(i);
      Parameter given = given(parameters.get(i)).orElseThrow();
      parts.add(part.of(given.name()));
    }
    return Optional.of(new Key(parts));
  }

  /** The first part of the key that the method lacks. */
  Optional<String> missing() {
    return parameters().stream()
        .filter(it -> given(it).isEmpty())
        .findFirst()
        .map(it -> it.type() + " " + it.name());
  }

  /** The cached method's parameters that are part of the key, under their names in its source. */
  private List<Parameter> parameters() {
    List<String> names = ParameterNames.of(cached.method());
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Parameter parameter = cached.signature().parameters().get(i);
      if (key.filter(it -> it.has(parameter.name())).isPresent()) {
        parameters.add(new Parameter(names.get(i), parameter.declared()));
      }
    }
    return parameters;
  }

  /** The evicting method's parameter of a name and type. */
  private Optional<Parameter> given(Parameter wanted) {
    int index = ParameterNames.of(evicting.method()).indexOf(wanted.name());
    return index < 0
        ? Optional.empty()
        : Optional.of(evicting.signature().parameters().get(index))
            .filter(it -> it.type().equals(wanted.type()));
  }
}
