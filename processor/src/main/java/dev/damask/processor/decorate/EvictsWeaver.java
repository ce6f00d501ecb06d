package dev.damask.processor.decorate;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.core.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

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
    List<Owner.Candidate> cached = cachedMethods(use, name);
    if (cached.isEmpty()) {
      use.report()
          .add(
              DecorateProblem.EvictsUnknown,
              annotation.place("value"),
              use.owner().type().getSimpleName(),
              name,
              Nearest.hint(name, allCached(use)));
      return Optional.empty();
    }
    boolean all = annotation.flag("all");
    List<Target> targets = new ArrayList<>();
    for (Owner.Candidate method : cached) {
      Optional<Key> key = all ? Optional.empty() : keyIn(use, method);
      if (all || key.isPresent()) {
        targets.add(new Target(method.stem(), key));
      }
    }
    if (targets.isEmpty()) {
      use.report()
          .add(
              DecorateProblem.EvictsKey,
              annotation.place("value"),
              name,
              use.methodName(),
              missingParameter(use, cached.get(0)));
      return Optional.empty();
    }
    Evicts evicts = new Evicts(name, all, targets);
    return Optional.of(use.isAsync() ? new AsyncEvicts(evicts) : evicts);
  }

  private static List<Owner.Candidate> cachedMethods(Use use, String name) {
    return use.owner().candidates().stream()
        .filter(it -> it.signature().name().equals(name) && cachedOn(it).isPresent())
        .toList();
  }

  private static List<String> allCached(Use use) {
    return use.owner().candidates().stream()
        .filter(it -> cachedOn(it).isPresent())
        .map(it -> it.signature().name())
        .toList();
  }

  private static Optional<Attributes> cachedOn(Owner.Candidate candidate) {
    return candidate.decorators().stream()
        .filter(it -> it.qualifiedName().equals(CachedWeaver.ANNOTATION))
        .findFirst();
  }

  private static List<String> keyNames(Owner.Candidate cached) {
    List<String> wanted = cachedOn(cached).orElseThrow().texts("key");
    return cached.method().getParameters().stream()
        .map(it -> it.getSimpleName().toString())
        .filter(it -> wanted.isEmpty() || wanted.contains(it))
        .toList();
  }

  /**
   * The cached method's key with the evicting method's parameters, where that has all of them, of
   * the same types.
   */
  private static Optional<Key> keyIn(Use use, Owner.Candidate cached) {
    Optional<Key> key =
        CachedWeaver.key(
            cachedOn(cached).orElseThrow(), cached.method(), cached.signature(), new Report());
    List<String> names = keyNames(cached);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<Key.Part> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Key.Part part = key.get().parts().get(i);
      Optional<Parameter> parameter = parameter(use, names.get(i));
      if (parameter.isEmpty() || !parameter.get().type().equals(typeOf(cached, names.get(i)))) {
        return Optional.empty();
      }
      parts.add(new Key.Part(parameter.get().name(), part.type(), part.byContent()));
    }
    return Optional.of(new Key(parts));
  }

  private static Object typeOf(Owner.Candidate cached, String name) {
    return parameter(cached.method().getParameters(), cached.signature().parameters(), name)
        .orElseThrow()
        .type();
  }

  private static Optional<Parameter> parameter(Use use, String name) {
    return parameter(use.method().getParameters(), use.signature().parameters(), name);
  }

  private static Optional<Parameter> parameter(
      List<? extends VariableElement> elements, List<Parameter> parameters, String name) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).getSimpleName().contentEquals(name)) {
        return Optional.of(parameters.get(i));
      }
    }
    return Optional.empty();
  }

  private static String missingParameter(Use use, Owner.Candidate cached) {
    for (String name : keyNames(cached)) {
      Object type = typeOf(cached, name);
      if (parameter(use, name).filter(it -> it.type().equals(type)).isEmpty()) {
        return type + " " + name;
      }
    }
    throw new AssertionError(cached);
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
    public void write(Layer layer) {
      layer.declareAndAssignResult();
      evict(layer);
      layer.returnResult();
    }

    // fetchDataCache.invalidate(url);
    void evict(Layer layer) {
      for (Target target : targets) {
        layer
            .code()
            .addStatement(
                Invalidation.call(
                    layer.visible(layer.fields().members().name(target.stem, "Cache")),
                    target.key,
                    target.stem,
                    layer.fields()));
      }
    }
  }
}
