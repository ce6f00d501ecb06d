package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import dev.damask.processor.decorate.MemberNames.CacheNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The methods by which callers remove entries of cached methods. */
final class Invalidation {

  /** A cached method, and which of its decorators keeps its results. */
  private record Cached(WovenMethod method, int layer, CachedWeave weave) {

    Signature signature() {
      return method.signature();
    }

    /** The parameters that are part of the key. */
    List<Parameter> parameters() {
      return signature().parameters().stream().filter(it -> weave.key().has(it.name())).toList();
    }

    /**
     * Whether the last of the parameters takes any number of arguments, as it does in the method.
     */
    boolean isVarargs() {
      List<Parameter> all = signature().parameters();
      return signature().isVarargs() && weave.key().has(all.get(all.size() - 1).name());
    }

    /** The method's variables that the parameters have, and those that these are bounded by. */
    List<TypeVariableName> typeVariables() {
      Set<String> used = new HashSet<>();
      for (Parameter parameter : parameters()) {
        CachedWeaver.variables(parameter.type()).forEach(used::add);
      }
      List<TypeVariableName> own = signature().typeVariables();
      for (int before = -1; before < used.size(); ) {
        before = used.size();
        for (TypeVariableName variable : own) {
          if (used.contains(variable.name())) {
            variable.bounds().stream().flatMap(CachedWeaver::variables).forEach(used::add);
          }
        }
      }
      return own.stream().filter(it -> used.contains(it.name())).toList();
    }
  }

  private Invalidation() {}

  static List<MethodSpec> methods(DecorateModel model, MemberNames names) {
    List<MethodSpec> methods = new ArrayList<>();
    byName(model.methods()).forEach((name, overloads) -> add(methods, name, overloads, names));
    return methods;
  }

  /** The names of the methods that remove entries. */
  static List<String> names(List<WovenMethod> methods) {
    return byName(methods).keySet().stream()
        .flatMap(name -> Stream.of(nameOfOne(name), nameOfAll(name)))
        .toList();
  }

  /** Whether several methods remove entries under one name, which lint may find ambiguous. */
  static boolean hasOverloads(List<WovenMethod> methods) {
    return byName(methods).values().stream().anyMatch(overloads -> overloads.size() > 1);
  }

  private static Map<String, List<Cached>> byName(List<WovenMethod> methods) {
    Map<String, List<Cached>> byName = new LinkedHashMap<>();
    for (WovenMethod method : methods) {
      for (int i = 0; i < method.weaves().size(); i++) {
        int layer = i;
        CachedWeave.of(method.weaves().get(i))
            .ifPresent(
                cached ->
                    byName
                        .computeIfAbsent(method.signature().name(), name -> new ArrayList<>())
                        .add(new Cached(method, layer, cached)));
      }
    }
    return byName;
  }

  private static void add(
      List<MethodSpec> methods, String name, List<Cached> overloads, MemberNames names) {
    Map<List<TypeName>, List<Cached>> byParameters = new LinkedHashMap<>();
    for (Cached cached : overloads) {
      List<TypeName> types = cached.parameters().stream().map(Parameter::type).toList();
      byParameters.computeIfAbsent(types, it -> new ArrayList<>()).add(cached);
    }
    byParameters.values().forEach(same -> methods.add(one(name, same, names)));
    methods.add(all(name, overloads, names));
  }

  /** The name of the method that removes one entry. */
  static String nameOfOne(String method) {
    return "invalidate" + Names.capitalized(method);
  }

  /** The name of the method that removes all entries. */
  static String nameOfAll(String method) {
    return "invalidateAll" + Names.capitalized(method);
  }

  // public void invalidateFetchData(String url) {
  //   fetchDataCache.invalidate(url);
  // }
  private static MethodSpec one(String name, List<Cached> same, MemberNames names) {
    Cached first = same.get(0);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(nameOfOne(name))
            .addJavadoc("Removes what {@code $L} keeps for these arguments.\n", name)
            .addTypeVariables(first.typeVariables())
            .varargs(same.stream().anyMatch(Cached::isVarargs));
    first.signature().access().ifPresent(method::addModifiers);
    for (Parameter parameter : first.parameters()) {
      method.addParameter(parameter.inside());
    }
    for (Cached cached : same) {
      CacheNames cache = names.cache(cached.method, cached.layer);
      String hidden =
          first.parameters().stream().anyMatch(it -> it.name().equals(cache.field()))
              ? "this."
              : "";
      method.addStatement(
          call(
              CodeBlock.of("$L$N", hidden, cache.field()),
              cache,
              Optional.of(renamed(cached, first))));
    }
    return method.build();
  }

  /** A method's key by the parameter names of another overload with the same parameters. */
  private static Key renamed(Cached cached, Cached names) {
    List<Key.Part> parts = new ArrayList<>();
    List<Key.Part> own = cached.weave.key().parts();
    for (int i = 0; i < own.size(); i++) {
      String name = names.weave.key().parts().get(i).parameter();
      parts.add(new Key.Part(name, own.get(i).type(), own.get(i).byContent()));
    }
    return new Key(parts);
  }

  // public void invalidateAllFetchData() {
  //   fetchDataCache.invalidateAll();
  // }
  private static MethodSpec all(String name, List<Cached> overloads, MemberNames names) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(nameOfAll(name))
            .addJavadoc("Removes all that {@code $L} keeps.\n", name);
    overloads.get(0).signature().access().ifPresent(method::addModifiers);
    for (Cached cached : overloads) {
      CacheNames cache = names.cache(cached.method, cached.layer);
      method.addStatement(call(CodeBlock.of("$N", cache.field()), cache, Optional.empty()));
    }
    return method.build();
  }

  // fetchDataCache.invalidate(url)
  static CodeBlock call(CodeBlock cache, CacheNames names, Optional<Key> key) {
    return key.map(it -> CodeBlock.of("$L.invalidate($L)", cache, it.of(names)))
        .orElseGet(() -> CodeBlock.of("$L.invalidateAll()", cache));
  }
}
