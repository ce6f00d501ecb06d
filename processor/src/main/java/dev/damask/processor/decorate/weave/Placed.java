package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Signature;
import java.util.List;

/**
 * A decoration in its place.
 *
 * @param index how many decorators of the method stand outside it
 */
public record Placed(WovenMethod method, int index, Decoration decoration) {

  /** What stands inside it, from the next one inwards. */
  public List<Placed> inside() {
    List<Placed> all = method.placed();
    return all.subList(index + 1, all.size());
  }

  public Signature signature() {
    return method.signature();
  }
}
