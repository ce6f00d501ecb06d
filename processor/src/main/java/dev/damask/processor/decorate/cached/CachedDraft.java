package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.decorate.weave.Drafts;
import dev.damask.processor.decorate.weave.JointDraft;
import dev.damask.processor.decorate.weave.JointMethod;
import dev.damask.processor.decorate.weave.JointNames;
import dev.damask.processor.decorate.weave.KeyParameters;
import dev.damask.processor.decorate.weave.Use;
import java.util.List;
import java.util.Optional;

/** A cached method of which it is not known yet whether what is generated beside it has a place. */
record CachedDraft(Use use, Cached cached) implements JointDraft {

  @Override
  public Optional<Cached> resolve(Drafts all) {
    return JointNames.areTaken(this, all) ? Optional.empty() : Optional.of(cached);
  }

  /**
   * Overloads share what counts, what removes all, and what removes one where the keys have the
   * same types.
   */
  @Override
  public List<JointMethod> methods() {
    String name = use.methodName();
    List<Object> types = List.of(name, new KeyParameters(use.signature(), cached.key()).types());
    JointMethod one =
        method(Invalidation.nameOfOne(name), JointMethod.erased(cached.key(), use), types);
    JointMethod all = method(Invalidation.nameOfAll(name), List.of(), List.of(name));
    return cached.stats()
        ? List.of(one, all, method(Statistics.nameOf(name), List.of(), List.of(name)))
        : List.of(one, all);
  }

  private JointMethod method(String name, List<TypeName> parameters, List<Object> group) {
    return new JointMethod(
        name, parameters, group, "the cached method " + use.methodName(), "rename it");
  }
}
