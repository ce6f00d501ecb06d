package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Signature;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How visible a method is that several have together. */
public final class Visibility {

  private Visibility() {}

  /** That of the most visible of some methods; nothing where all are of the package. */
  public static Optional<Modifier> ofMost(List<Signature> methods) {
    List<Optional<Modifier>> all = methods.stream().map(Signature::access).toList();
    for (Modifier modifier : List.of(Modifier.PUBLIC, Modifier.PROTECTED)) {
      if (all.contains(Optional.of(modifier))) {
        return Optional.of(modifier);
      }
    }
    return Optional.empty();
  }
}
