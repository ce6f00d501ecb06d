package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Signature;

/**
 * A decoration in its place.
 *
 * @param index how many decorators of the method stand outside it
 */
public record Placed(WovenMethod method, int index, Decoration decoration) {

  public Signature signature() {
    return method.signature();
  }
}
