package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.core.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** {@code @Evicts}: removes entries of a cached method after another has returned. */
final class EvictsWeaver implements Weaver {

  /**
   * A cache to remove from.
   *
   * @param key the key, by the evicting method's parameters; nothing to remove all
   */
  record Target(String stem, Optional<Key> key) {}

  @Override
  public Optional<Weave> read(Use use) {
    Attributes annotation = use.annotation();
    String name = annotation.text("value");
    List<Candidate> cached = cachedMethods(use, name);
    if (cached.isEmpty()) {
      use.report()
          .add(
              DecorateProblem.EvictsUnknown,
              annotation.place("value"),
              use.desk().type().getSimpleName(),
              name,
              Nearest.hint(name, allCached(use)));
      return Optional.empty();
    }
    boolean all = annotation.flag("all");
    List<Target> targets =
        all
            ? cached.stream().map(it -> new Target(it.stem(), Optional.empty())).toList()
            : matching(use, cached);
    Evicts evicts = new Evicts(name, all, targets);
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(use.isAsync() ? new AsyncEvicts(evicts) : evicts);
  }

  /** The overloads whose keys the method has; none where that is a problem. */
  private static List<Target> matching(Use use, List<Candidate> cached) {
    Place place = use.annotation().place("value");
    List<Target> targets = new ArrayList<>();
    Optional<String> missing = Optional.empty();
    for (Candidate method : cached) {
      EvictedKey key = new EvictedKey(use, method, cachedOn(method).orElseThrow());
      Optional<ExecutableElement> nameless = key.withoutNames();
      if (nameless.isPresent()) {
        use.reportWithoutNames(nameless.get(), place);
        return List.of();
      }
      key.read().ifPresent(it -> targets.add(new Target(method.stem(), Optional.of(it))));
      missing = missing.or(key::missing);
    }
    if (targets.isEmpty()) {
      missing.ifPresent(
          it ->
              use.report()
                  .add(
                      DecorateProblem.EvictsKey,
                      place,
                      use.annotation().text("value"),
                      use.methodName(),
                      it));
    }
    return targets;
  }

  private static List<Candidate> cachedMethods(Use use, String name) {
    return use.candidates().stream()
        .filter(it -> it.signature().name().equals(name) && cachedOn(it).isPresent())
        .toList();
  }

  private static List<String> allCached(Use use) {
    return use.candidates().stream()
        .filter(it -> cachedOn(it).isPresent())
        .map(it -> it.signature().name())
        .toList();
  }

  private static Optional<Attributes> cachedOn(Candidate candidate) {
    return candidate.decorators().stream()
        .filter(it -> it.qualifiedName().equals(CachedWeaver.ANNOTATION))
        .findFirst();
  }

  record Evicts(String cached, boolean all, List<Target> targets) implements Weave {

    @Override
    public String summary() {
      return all ? "evicts all of " + cached : "evicts from " + cached;
    }

    @Override
    public String participle() {
      return "Evicting";
    }

    // String result = super.store(url, data);
    // fetchDataCache.invalidate(url);
    // return result;
    @Override
    public Piece write(Layer layer) {
      CodeBlock.Builder code = CodeBlock.builder();
      code.add(layer.declareAndAssignResult()).add(evict(layer)).add(layer.returnResult());
      return Piece.of(code.build());
    }

    // fetchDataCache.invalidate(url);
    CodeBlock evict(Layer layer) {
      CodeBlock.Builder code = CodeBlock.builder();
      for (Target target : targets) {
        layer
            .names()
            .cache(target.stem)
            .map(it -> Invalidation.call(layer.visible(it.field()), it, target.key))
            .ifPresent(code::addStatement);
      }
      return code.build();
    }
  }
}
