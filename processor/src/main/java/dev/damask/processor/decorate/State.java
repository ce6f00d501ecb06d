package dev.damask.processor.decorate;

import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.StateField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    boolean hasEnvironment = model.renewsCopies();
    Map<String, StateField> fields = new LinkedHashMap<>();
    for (WrittenMethod method : written) {
      hasEnvironment |= method.usesEnvironment();
      for (Piece piece : method.pieces()) {
        for (StateField field : piece.state()) {
          // What several decorators share is one field.
          fields.putIfAbsent(field.name(), field);
        }
      }
    }
    return new State(hasEnvironment, List.copyOf(fields.values()));
  }
}
