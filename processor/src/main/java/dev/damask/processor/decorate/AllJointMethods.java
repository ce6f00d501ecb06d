package dev.damask.processor.decorate;

import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.decorate.weave.JointMethods;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.WrapperNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods that decorations add to a wrapper together, each kind for all of its own. */
record AllJointMethods(Map<JointMethods, List<Placed>> byKind) {

  static AllJointMethods of(List<Placed> all) {
    Map<JointMethods, List<Placed>> byKind = new LinkedHashMap<>();
    for (Placed placed : all) {
      Optional<JointMethods> kind = placed.decoration().jointMethods();
      if (kind.isPresent()) {
        List<Placed> its = byKind.getOrDefault(kind.get(), new ArrayList<>());
        its.add(placed);
        byKind.put(kind.get(), its);
      }
    }
    return new AllJointMethods(byKind);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Map.Entry<JointMethods, List<Placed>> kind : byKind.entrySet()) {
      names.addAll(kind.getKey().names(kind.getValue()));
    }
    return names;
  }

  boolean areOverloaded() {
    boolean areOverloaded = false;
    for (Map.Entry<JointMethods, List<Placed>> kind : byKind.entrySet()) {
      areOverloaded |= kind.getKey().areOverloaded(kind.getValue());
    }
    return areOverloaded;
  }

  List<MethodSpec> write(WrapperNames names) {
    List<MethodSpec> methods = new ArrayList<>();
    for (Map.Entry<JointMethods, List<Placed>> kind : byKind.entrySet()) {
      methods.addAll(kind.getKey().write(kind.getValue(), names));
    }
    return methods;
  }
}
