package dev.damask.processor.decorate;

import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.decorate.weave.JointMethods;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.WrapperNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods that decorations add to a wrapper together, each kind for all of its own. */
record AllJointMethods(Map<JointMethods, List<Placed>> byKind) {

  static AllJointMethods of(List<Placed> all) {
    Map<JointMethods, List<Placed>> byKind = new LinkedHashMap<>();
    for (Placed placed : all) {
      placed
          .decoration()
          .jointMethods()
          .ifPresent(it -> byKind.computeIfAbsent(it, kind -> new ArrayList<>()).add(placed));
    }
    return new AllJointMethods(byKind);
  }

  List<String> names() {
    return byKind.entrySet().stream()
        .flatMap(it -> it.getKey().names(it.getValue()).stream())
        .toList();
  }

  boolean areOverloaded() {
    return byKind.entrySet().stream().anyMatch(it -> it.getKey().areOverloaded(it.getValue()));
  }

  List<MethodSpec> write(WrapperNames names) {
    return byKind.entrySet().stream()
        .flatMap(it -> it.getKey().write(it.getValue(), names).stream())
        .toList();
  }
}
