package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.core.NestedType;
import dev.damask.processor.decorate.MemberNames.CacheNames;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The parameters that make the key of a cached method. */
record Key(List<Part> parts) {

  /** The names that the language forbids to components of records. */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  static final ClassName SNAPSHOT = ClassName.get("dev.damask.generated", "Snapshot");

  /**
   * One parameter in a key.
   *
   * @param type what the key holds it as: {@code Object} where the type has variables of the method
   *     or class
   * @param byContent whether it is, or could be, an array, a collection or a map
   */
  record Part(String parameter, TypeName type, boolean byContent) {}

  /** Whether a parameter is part of the key. */
  boolean has(String parameter) {
    return parts.stream().anyMatch(part -> part.parameter.equals(parameter));
  }

  /** Whether there is a type for keys, as they have several parts. */
  boolean hasType() {
    return parts.size() > 1;
  }

  // (nothing), url, or new FetchDataKey(url, page)
  CodeBlock of(CacheNames names) {
    if (!hasType()) {
      return parts.isEmpty() ? CodeBlock.of("") : value(parts.get(0));
    }
    return CodeBlock.of(
        "new $T($L)",
        names.key().orElseThrow(),
        parts.stream().map(Key::value).collect(CodeBlock.joining(",$W")));
  }

  // Snapshot.of(ids)
  private static CodeBlock value(Part part) {
    return part.byContent
        ? CodeBlock.of("$T.of($N)", SNAPSHOT, part.parameter)
        : CodeBlock.of("$N", part.parameter);
  }

  // private record FetchDataKey(String url, int page) {}
  TypeSpec type(CacheNames cache) {
    Names names = new Names(NO_COMPONENTS);
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (Part part : parts) {
      components.addParameter(
          part.byContent ? ClassName.OBJECT : part.type, names.fresh(part.parameter));
    }
    return NestedType.recordBuilder(cache.key().orElseThrow().simpleName())
        .addModifiers(Modifier.PRIVATE)
        .recordConstructor(components.build())
        .build();
  }
}
