package dev.damask.processor.decorate.cached;

import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Part;
import dev.damask.processor.decorate.weave.Piece;
import java.util.List;
import java.util.Optional;

/**
 * Which entries of cached methods are removed.
 *
 * @param cached the name of the methods
 * @param ofShared whether values of any of them are shared
 * @param orThrow whether what keeps a store from removing them is thrown
 */
record Evicts(
    String cached,
    boolean all,
    List<Target> targets,
    boolean ofShared,
    boolean orThrow,
    boolean isAsync)
    implements Decoration {

  /** {@code storeEvicts}. */
  static final Part SWITCH = Part.setting("Evicts");

  /**
   * A cache to remove from.
   *
   * @param stem that of the cached method
   * @param key the key, by the evicting method's parameters; nothing to remove all
   */
  record Target(String stem, Optional<Key> key) {}

  @Override
  public String summary() {
    return all ? "evicts all of " + cached : "evicts from " + cached;
  }

  @Override
  public String participle() {
    return "Evicting";
  }

  @Override
  public List<Part> parts() {
    return List.of(SWITCH);
  }

  @Override
  public Piece write(Layer layer) {
    return isAsync ? AsyncEvictsWriter.write(this, layer) : EvictsWriter.write(this, layer);
  }
}
