package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What other sources can name where generated code cannot name the root. */
final class RegistrySkeleton {

  private static final TypeVariableName ANY = TypeVariableName.get("T");

  private RegistrySkeleton() {}

  // public final class PluginRegistry {
  //   public static native <T> T create(Object... arguments);
  //   public static native <T> Optional<T> find(Object key);
  //   public static native <T> Set<T> keys();
  //   public static native <T> List<T> entries();
  // }
  static TypeSpec.Builder of(ClassName registry) {
    return TypeSpec.classBuilder(registry)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(
            method("create", ANY).addParameter(Object[].class, "arguments").varargs().build())
        .addMethod(
            method("find", generic(Optional.class)).addParameter(Object.class, "key").build())
        .addMethod(method("keys", generic(Set.class)).build())
        .addMethod(method("entries", generic(List.class)).build());
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.NATIVE)
        .addTypeVariable(ANY)
        .returns(result);
  }

  private static TypeName generic(Class<?> type) {
    return ParameterizedTypeName.get(ClassName.get(type), ANY);
  }
}
