package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.Body;
import dev.damask.processor.decorate.weave.Guard;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.List;
import java.util.Optional;

/**
 * Writes how a method does without decorators that are not there: those that are left out, and all
 * while the superclass constructor runs.
 *
 * @param plain the call without decorators
 */
record GuardWriter(
    WovenMethod method, Shape shape, List<Layer> layers, List<Piece> pieces, CodeBlock plain) {

  boolean canBeLeftOut(int index) {
    Optional<Guard> guard = pieces.get(index).guard();
    return guard.isPresent() && guard.get().canBeLeftOut();
  }

  /** Whether a guard looks at the environment. */
  boolean useEnvironment() {
    for (int i = 0; i < pieces.size(); i++) {
      if (awaitsConstructor(i) && pieces.get(i).guard().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is the first that is always there: while the superclass constructor runs, those
   * outside of it hand on the call, and those inside are not called. Only in a class is there such
   * a constructor.
   */
  boolean awaitsConstructor(int index) {
    boolean isBody = method.decorations().get(index) instanceof Body;
    if (shape.delegates() || isBody || canBeLeftOut(index)) {
      return false;
    }
    for (int i = 0; i < index; i++) {
      if (!canBeLeftOut(i)) {
        return false;
      }
    }
    return true;
  }

  /** What the method of a decorator begins with. */
  CodeBlock write(int index) {
    Layer layer = layers.get(index);
    Optional<Guard> guard = pieces.get(index).guard();
    if (canBeLeftOut(index)) {
      CodeBlock next = layers.size() == 1 ? plain : layer.next();
      String why =
          shape.delegates()
              ? "Left out by a setting."
              : "Left out by a setting, or the constructor of " + name() + " is still running.";
      return guard(layer, guard.orElseThrow().isMissing(layer), why, next);
    }
    if (!awaitsConstructor(index)) {
      return CodeBlock.of("");
    }
    CodeBlock isMissing =
        guard.isPresent()
            ? guard.get().isMissing(layer)
            : CodeBlock.of("$L == null", layer.environment());
    return guard(layer, isMissing, "The constructor of " + name() + " is still running.", plain);
  }

  private String name() {
    return shape.type().simpleName();
  }

  // if (fetchDataRetry == null) {
  //   // Left out by a setting, or the constructor of Client is still running.
  //   return super.fetchData(url);
  // }
  private static CodeBlock guard(Layer layer, CodeBlock isMissing, String why, CodeBlock call) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", isMissing)
        .add("// $L\n", why)
        .add(layer.returnCall(call))
        .endControlFlow()
        .build();
  }
}
