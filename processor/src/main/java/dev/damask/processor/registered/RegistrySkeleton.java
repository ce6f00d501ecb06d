package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Skeleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other sources can name where generated code cannot name the root. */
final class RegistrySkeleton {

  private RegistrySkeleton() {}

  // public final class PluginRegistry {
  //   public static native <T> T create(Object... arguments);
  //   public static native <T> Optional<T> find(Object key);
  //   public static native <T> Set<T> keys();
  //   public static native <T> List<T> entries();
  // }
  static TypeSpec.Builder of(ClassName registry) {
    return Skeleton.ofStatics(registry, List.of())
        .withAnyArguments("create", Skeleton.ANY)
        .with("find", generic(Optional.class), ParameterSpec.builder(Object.class, "key").build())
        .with("keys", generic(Set.class))
        .with("entries", generic(List.class))
        .type();
  }

  private static TypeName generic(Class<?> type) {
    return ParameterizedTypeName.get(ClassName.get(type), Skeleton.ANY);
  }
}
