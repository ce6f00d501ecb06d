package dev.damask.processor.decorate;

import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.ArrayList;
import java.util.List;

/** A wrapper: its outside, and the methods that it overrides. */
record DecorateModel(Shape shape, List<WovenMethod> methods) {

  /** All decorations of the methods, each in its place. */
  List<Placed> placed() {
    List<Placed> placed = new ArrayList<>();
    for (WovenMethod method : methods) {
      placed.addAll(method.placed());
    }
    return placed;
  }

  /** Whether copies of a wrapper get fields of their own. */
  boolean renewsCopies() {
    return shape.cloning().isPresent() && hasFields();
  }

  /**
   * Whether fields are set again when a wrapper is read from a stream, and not by a constructor.
   */
  boolean renewsWhatIsRead() {
    return shape.serial() == Shape.Serial.SERIALIZABLE;
  }

  /** Whether a woven method is the one that copies. */
  boolean isCopying(WovenMethod method) {
    return renewsCopies()
        && method.signature().name().equals("clone")
        && method.signature().parameters().isEmpty();
  }

  /** Whether decorators keep something in fields of a wrapper. */
  boolean hasFields() {
    for (Placed placed : placed()) {
      for (Part part : placed.decoration().parts()) {
        if (part.kind() == Part.Kind.FIELD) {
          return true;
        }
      }
    }
    return false;
  }
}
