package dev.damask.processor.decorate.cached;

import dev.damask.processor.code.Nearest;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Program;
import dev.damask.processor.decorate.weave.Draft;
import dev.damask.processor.decorate.weave.Drafted;
import dev.damask.processor.decorate.weave.Drafts;
import dev.damask.processor.decorate.weave.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What evicts from methods of a name, which of them are cached is not known yet. */
record EvictsDraft(Use use, String name, boolean all, boolean orThrow) implements Draft {

  @Override
  public Optional<Evicts> resolve(Drafts drafts) {
    List<Drafted> allCached = drafts.of(CachedReader.ANNOTATION);
    List<Drafted> cached =
        allCached.stream().filter(it -> it.use().methodName().equals(name)).toList();
    if (cached.isEmpty() && isUncachedByOverride()) {
      return Optional.empty();
    }
    if (cached.isEmpty()) {
      List<String> names = allCached.stream().map(it -> it.use().methodName()).toList();
      use.report()
          .add(
              CachedProblem.EvictsUnknown,
              place(),
              use.desk().type().getSimpleName(),
              name,
              Nearest.hint(name, names));
      return Optional.empty();
    }
    List<Evicts.Target> targets =
        all
            ? cached.stream()
                .map(it -> new Evicts.Target(it.use().stem(), Optional.empty()))
                .toList()
            : matching(cached);
    boolean ofShared = cached.stream().anyMatch(it -> SharedReader.isGiven(it.use().annotation()));
    if (orThrow && !ofShared) {
      use.reportWithoutEffect("onFailure", "as values of " + name + "() are not shared");
    }
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(new Evicts(name, all, targets, ofShared, orThrow, use.isAsync()));
  }

  /** An inherited method has nothing to evict where an override is not cached any more. */
  private boolean isUncachedByOverride() {
    return !Program.declaring(use.method()).equals(use.desk().type())
        && !use.desk().hierarchy().methodsNamed(name).isEmpty();
  }

  private Place place() {
    return use.annotation().place("value");
  }

  /** The overloads whose keys the method has; none where that is a problem. */
  private List<Evicts.Target> matching(List<Drafted> cached) {
    List<Evicts.Target> targets = new ArrayList<>();
    Optional<String> missing = Optional.empty();
    for (Drafted method : cached) {
      EvictedKey key = new EvictedKey(use, method);
      Optional<ExecutableElement> nameless = key.withoutNames();
      if (nameless.isPresent()) {
        use.reportWithoutNames(nameless.get(), place());
        return List.of();
      }
      key.read()
          .ifPresent(it -> targets.add(new Evicts.Target(method.use().stem(), Optional.of(it))));
      missing = missing.or(key::missing);
    }
    if (targets.isEmpty()) {
      missing.ifPresent(
          it -> use.report().add(CachedProblem.EvictsKey, place(), name, use.methodName(), it));
    }
    return targets;
  }
}
