package dev.damask.processor.decorate;

import java.util.List;

/**
 * The fields of a wrapper's objects besides the delegate.
 *
 * @param hasEnvironment whether the environment is one of them
 */
record State(boolean hasEnvironment, List<StateField> fields) {

  boolean isEmpty() {
    return fields.isEmpty() && !hasEnvironment;
  }

  static State of(DecorateModel model, List<Piece> pieces) {
    boolean hasEnvironment =
        model.methods().stream()
            .anyMatch(
                method ->
                    method.weaves().stream().anyMatch(Weave::usesEnvironment)
                        || MethodWriter.isGuardedByEnvironment(method, model.shape()));
    return new State(
        hasEnvironment || model.renewsCopies(),
        pieces.stream().flatMap(piece -> piece.state().stream()).toList());
  }
}
