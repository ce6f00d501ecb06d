package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.decorate.weave.JointMethods;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.KeyParameters;
import dev.damask.processor.decorate.weave.Layer;
import dev.damask.processor.decorate.weave.Placed;
import dev.damask.processor.decorate.weave.WrapperNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods by which callers remove entries of cached methods, and see what was counted. */
record Invalidation() implements JointMethods {

  /** A cached method, and which of its decorators keeps its results. */
  private record Entry(Placed placed, Cached cached) {

    CodeBlock key(Key parameters, WrapperNames names) {
      List<String> taken = parameters.parts().stream().map(Key.Part::parameter).toList();
      return cached.key(parameters, cached.keyType(placed, names), new Names(taken).fresh("out"));
    }

    KeyParameters parameters() {
      return new KeyParameters(placed.signature(), cached.key());
    }
  }

  @Override
  public List<MethodSpec> write(List<Placed> all, WrapperNames names) {
    List<MethodSpec> methods = new ArrayList<>();
    for (Map.Entry<String, List<Entry>> overloads : byName(all).entrySet()) {
      add(methods, overloads.getKey(), overloads.getValue(), names);
    }
    counted(all).forEach((name, it) -> methods.add(Statistics.write(name, it, names)));
    return methods;
  }

  @Override
  public List<String> names(List<Placed> all) {
    List<String> names = new ArrayList<>();
    for (String name : byName(all).keySet()) {
      names.add(nameOfOne(name));
      names.add(nameOfAll(name));
    }
    counted(all).keySet().forEach(it -> names.add(Statistics.nameOf(it)));
    return names;
  }

  @Override
  public boolean areOverloaded(List<Placed> all) {
    return byName(all).size() < all.size();
  }

  /** The methods whose caches count, by name. */
  private static Map<String, List<Placed>> counted(List<Placed> all) {
    Map<String, List<Placed>> counted = new LinkedHashMap<>();
    for (Placed placed : all) {
      if (((Cached) placed.decoration()).stats()) {
        counted.computeIfAbsent(placed.signature().name(), name -> new ArrayList<>()).add(placed);
      }
    }
    return counted;
  }

  private static Map<String, List<Entry>> byName(List<Placed> all) {
    Map<String, List<Entry>> byName = new LinkedHashMap<>();
    for (Placed placed : all) {
      byName
          .computeIfAbsent(placed.signature().name(), name -> new ArrayList<>())
          .add(new Entry(placed, (Cached) placed.decoration()));
    }
    return byName;
  }

  private static void add(
      List<MethodSpec> methods, String name, List<Entry> overloads, WrapperNames names) {
    Map<List<TypeName>, List<Entry>> byParameters = new LinkedHashMap<>();
    for (Entry entry : overloads) {
      byParameters.computeIfAbsent(entry.parameters().types(), it -> new ArrayList<>()).add(entry);
    }
    for (List<Entry> same : byParameters.values()) {
      methods.add(one(name, same, names));
    }
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
  //   if (fetchDataCache != null) {
  //     fetchDataCache.invalidate(url);
  //   }
  // }
  private static MethodSpec one(String name, List<Entry> same, WrapperNames names) {
    Entry first = same.get(0);
    MethodSpec.Builder method =
        first
            .parameters()
            .declaration(nameOfOne(name))
            .addJavadoc("Removes what {@code $L} keeps for these arguments.\n", name)
            .varargs(same.stream().anyMatch(it -> it.parameters().isVarargs()));
    first.placed.signature().access().ifPresent(method::addModifiers);
    for (Entry entry : same) {
      String cache = names.part(entry.placed, Cached.CACHE);
      String hidden =
          first.parameters().all().stream().anyMatch(it -> it.name().equals(cache)) ? "this." : "";
      method.addCode(
          call(
              CodeBlock.of("$L$N", hidden, cache),
              Optional.of(entry.key(renamed(entry, first), names)),
              ""));
    }
    return method.build();
  }

  /** A method's key by the parameter names of another overload with the same parameters. */
  private static Key renamed(Entry entry, Entry names) {
    List<Key.Part> parts = new ArrayList<>();
    List<Key.Part> own = entry.cached.key().parts();
    for (int i = 0; i < own.size(); i++) {
      String name = names.cached.key().parts().get(i).parameter();
      parts.add(own.get(i).of(name));
    }
    return new Key(parts);
  }

  // public void invalidateAllFetchData() {
  //   if (fetchDataCache != null) {
  //     fetchDataCache.invalidateAll();
  //   }
  // }
  private static MethodSpec all(String name, List<Entry> overloads, WrapperNames names) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(nameOfAll(name))
            .addJavadoc("Removes all that {@code $L} keeps.\n", name);
    overloads.get(0).placed.signature().access().ifPresent(method::addModifiers);
    for (Entry entry : overloads) {
      String cache = names.part(entry.placed, Cached.CACHE);
      method.addCode(call(CodeBlock.of("$N", cache), Optional.empty(), ""));
    }
    return method.build();
  }

  /** The call from another decorator's code. */
  // if (fetchDataCache != null) {
  //   fetchDataCache.invalidate(url);
  // }
  static CodeBlock call(Layer layer, Placed placed, Optional<Key> key, boolean orThrow) {
    String cache = layer.names().part(placed, Cached.CACHE);
    Cached cached = (Cached) placed.decoration();
    Optional<ClassName> keyType = cached.keyType(placed, layer.names());
    return call(
        layer.visible(cache),
        key.map(it -> cached.key(it, keyType, layer.local("out"))),
        orThrow && cached.shared().isPresent() ? "OrThrow" : "");
  }

  /** A cache that is left out keeps nothing. */
  private static CodeBlock call(CodeBlock cache, Optional<CodeBlock> key, String how) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L != null)", cache)
        .addStatement(
            key.map(it -> CodeBlock.of("$L.invalidate$L($L)", cache, how, it))
                .orElseGet(() -> CodeBlock.of("$L.invalidateAll$L()", cache, how)))
        .endControlFlow()
        .build();
  }
}
