package dev.damask.processor.decorate.cached;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
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
final class Invalidation implements JointMethods {

  /** The one kind: what is a key is better no record, whose equality has to be linked first. */
  static final Invalidation KIND = new Invalidation();

  /** A cached method, and which of its decorators keeps its results. */
  private record Entry(Placed placed, Cached cached) {

    CodeBlock key(Key parameters, WrapperNames names) {
      List<String> taken = parameters.parameters();
      return cached.key(parameters, cached.keyType(placed, names), new Names(taken).fresh("out"));
    }

    KeyParameters parameters() {
      return new KeyParameters(placed.signature(), cached.key());
    }
  }

  private Invalidation() {}

  @Override
  public List<MethodSpec> write(List<Placed> all, WrapperNames names) {
    List<MethodSpec> methods = new ArrayList<>();
    for (Map.Entry<String, List<Entry>> overloads : byName(all).entrySet()) {
      add(methods, overloads.getKey(), overloads.getValue(), names);
    }
    for (Map.Entry<String, List<Placed>> it : counted(all).entrySet()) {
      methods.add(Statistics.write(it.getKey(), it.getValue(), names));
    }
    return methods;
  }

  @Override
  public List<String> names(List<Placed> all) {
    List<String> names = new ArrayList<>();
    for (String name : byName(all).keySet()) {
      names.add(nameOfOne(name));
      names.add(nameOfAll(name));
    }
    for (String name : counted(all).keySet()) {
      names.add(Statistics.nameOf(name));
    }
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
      String name = placed.signature().name();
      List<Entry> overloads = byName.getOrDefault(name, new ArrayList<>());
      overloads.add(new Entry(placed, (Cached) placed.decoration()));
      byName.put(name, overloads);
    }
    return byName;
  }

  private static void add(
      List<MethodSpec> methods, String name, List<Entry> overloads, WrapperNames names) {
    Map<List<TypeName>, List<Entry>> byParameters = new LinkedHashMap<>();
    for (Entry entry : overloads) {
      List<TypeName> types = entry.parameters().types();
      List<Entry> same = byParameters.getOrDefault(types, new ArrayList<>());
      same.add(entry);
      byParameters.put(types, same);
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
            .varargs(areVarargs(same));
    addAccess(first, method);
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : first.parameters().all()) {
      parameters.add(parameter.name());
    }
    for (Entry entry : same) {
      String cache = names.part(entry.placed, Cached.CACHE);
      String hidden = parameters.contains(cache) ? "this." : "";
      method.addCode(
          call(
              CodeBlock.of("$L$N", hidden, cache),
              Optional.of(entry.key(renamed(entry, first), names)),
              ""));
    }
    return method.build();
  }

  private static boolean areVarargs(List<Entry> same) {
    boolean areVarargs = false;
    for (Entry entry : same) {
      areVarargs |= entry.parameters().isVarargs();
    }
    return areVarargs;
  }

  private static void addAccess(Entry entry, MethodSpec.Builder method) {
    if (entry.placed.signature().access().isPresent()) {
      method.addModifiers(entry.placed.signature().access().get());
    }
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
    addAccess(overloads.get(0), method);
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
            key.isPresent()
                ? CodeBlock.of("$L.invalidate$L($L)", cache, how, key.get())
                : CodeBlock.of("$L.invalidateAll$L()", cache, how))
        .endControlFlow()
        .build();
  }
}
