package dev.damask.processor.decorate;

import dev.damask.processor.decorate.weave.StateField;
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

  static State of(DecorateModel model, List<WrittenMethod> written) {
    return new State(
        model.renewsCopies() || written.stream().anyMatch(WrittenMethod::usesEnvironment),
        written.stream()
            .flatMap(it -> it.pieces().stream())
            .flatMap(piece -> piece.state().stream())
            .toList());
  }
}
