package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods by which callers remove entries of cached methods. */
final class Invalidation {

  /** A cached method. */
  private record Cached(WovenMethod method, CachedWeave weave) {

    Signature signature() {
      return method.signature();
    }

    /** The parameters that are part of the key. */
    List<Parameter> parameters() {
      return signature().parameters().stream().filter(it -> weave.key().has(it.name())).toList();
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

  static List<MethodSpec> methods(DecorateModel model, Fields fields) {
    List<MethodSpec> methods = new ArrayList<>();
    byName(model.methods()).forEach((name, overloads) -> add(methods, name, overloads, fields));
    return methods;
  }

  /** Whether several methods remove entries under one name, which lint may find ambiguous. */
  static boolean hasOverloads(List<WovenMethod> methods) {
    return byName(methods).values().stream().anyMatch(overloads -> overloads.size() > 1);
  }

  private static Map<String, List<Cached>> byName(List<WovenMethod> methods) {
    Map<String, List<Cached>> byName = new LinkedHashMap<>();
    for (WovenMethod method : methods) {
      for (Weave weave : method.weaves()) {
        CachedWeave.of(weave)
            .ifPresent(
                cached ->
                    byName
                        .computeIfAbsent(method.signature().name(), name -> new ArrayList<>())
                        .add(new Cached(method, cached)));
      }
    }
    return byName;
  }

  private static void add(
      List<MethodSpec> methods, String name, List<Cached> overloads, Fields fields) {
    Map<List<TypeName>, List<Cached>> byParameters = new LinkedHashMap<>();
    for (Cached cached : overloads) {
      List<TypeName> types = cached.parameters().stream().map(Parameter::type).toList();
      byParameters.computeIfAbsent(types, it -> new ArrayList<>()).add(cached);
    }
    byParameters.values().forEach(same -> methods.add(one(name, same, fields)));
    methods.add(all(name, overloads, fields));
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
  private static MethodSpec one(String name, List<Cached> same, Fields fields) {
    Cached first = same.get(0);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(nameOfOne(name))
            .addJavadoc("Removes what {@code $L} keeps for these arguments.\n", name)
            .addTypeVariables(first.typeVariables());
    first.signature().access().ifPresent(method::addModifiers);
    for (Parameter parameter : first.parameters()) {
      method.addParameter(parameter.inside());
    }
    for (Cached cached : same) {
      String field = fields.members().name(cached.method.stem(), "Cache");
      String hidden =
          first.parameters().stream().anyMatch(it -> it.name().equals(field)) ? "this." : "";
      method.addStatement(
          call(
              CodeBlock.of("$L$N", hidden, field),
              Optional.of(renamed(cached, first)),
              cached.method.stem(),
              fields));
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
  private static MethodSpec all(String name, List<Cached> overloads, Fields fields) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(nameOfAll(name))
            .addJavadoc("Removes all that {@code $L} keeps.\n", name);
    overloads.get(0).signature().access().ifPresent(method::addModifiers);
    for (Cached cached : overloads) {
      String field = fields.members().name(cached.method.stem(), "Cache");
      method.addStatement(
          call(CodeBlock.of("$N", field), Optional.empty(), cached.method.stem(), fields));
    }
    return method.build();
  }

  // fetchDataCache.invalidate(url)
  static CodeBlock call(CodeBlock cache, Optional<Key> key, String stem, Fields fields) {
    return key.map(it -> CodeBlock.of("$L.invalidate($L)", cache, it.of(fields, stem)))
        .orElseGet(() -> CodeBlock.of("$L.invalidateAll()", cache));
  }
}
