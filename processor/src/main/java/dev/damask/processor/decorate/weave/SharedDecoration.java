package dev.damask.processor.decorate.weave;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A decoration whose state several methods may have together. */
public interface SharedDecoration extends Decoration {

  Sharing sharing();

  /** What messages call the state: {@code bulkhead}. */
  String kind();

  /** What has to be the same for all who share the state, by attribute. */
  Map<String, Object> settings();

  /** The name of the method that the wrapper has for the state, if callers get at it. */
  default Optional<String> accessor() {
    return Optional.empty();
  }

  @Override
  default Optional<List<String>> keyedBy() {
    return sharing().isKeyed() ? Optional.of(sharing().key().parameters()) : Optional.empty();
  }

  @Override
  default Set<String> withoutEffect() {
    return sharing().isKeyed() ? Set.of() : Set.of("maximumKeys");
  }

  @Override
  default List<Part> parts() {
    return sharing().parts();
  }
}
