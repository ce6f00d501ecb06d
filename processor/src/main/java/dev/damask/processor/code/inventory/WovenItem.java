package dev.damask.processor.code.inventory;

import dev.damask.processor.core.Spot;
import java.util.List;
import java.util.Optional;

/**
 * A decorated method.
 *
 * @param parameters their erased types
 * @param declaredIn the type that declares it, which may be a supertype of the decorated one
 * @param chain its decorators, outermost first
 * @param isBody whether the last of them is the method's body
 * @param bounds what a call can come to; nothing where that is not known
 */
public record WovenItem(
    String name,
    List<String> parameters,
    String returns,
    String declaredIn,
    Spot spot,
    List<Link> chain,
    boolean isBody,
    Optional<Bounds> bounds) {

  /**
   * What a call can come to at the most.
   *
   * @param attempts how often the method itself is called
   * @param delays how long decorators wait; nothing where that is not known
   * @param total how long the call takes; nothing where that is not limited
   */
  public record Bounds(long attempts, Optional<String> delays, Optional<String> total) {}
}
