package dev.damask.processor.code;

import dev.damask.processor.code.Hierarchy.Ancestor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;

/**
 * Methods with an array in the place of what they override with variable arguments, or the other
 * way round; compilers warn of them in whatever overrides or inherits them.
 */
public final class VarargsOverride {

  private VarargsOverride() {}

  /** Allows for the warnings in a subtype, if a hierarchy has such a method. */
  public static void allow(Hierarchy hierarchy, Lint lint) {
    Map<Name, List<ExecutableElement>> nearer = new HashMap<>();
    for (Ancestor ancestor : hierarchy.ancestors()) {
      for (ExecutableElement overridden : ancestor.methods()) {
        List<ExecutableElement> same =
            nearer.computeIfAbsent(overridden.getSimpleName(), name -> new ArrayList<>(1));
        for (ExecutableElement method : same) {
          if (method.isVarArgs() != overridden.isVarArgs()
              && method.getParameters().size() == overridden.getParameters().size()
              && hierarchy.overrides(method, overridden)) {
            lint.suppress("overrides");
            return;
          }
        }
        same.add(overridden);
      }
    }
  }
}
