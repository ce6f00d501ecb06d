package dev.damask.processor.singleton;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.TypeAnnotations;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What other sources can name where no instance can be created. */
final class SingletonSkeleton {

  private SingletonSkeleton() {}

  // public final class DatabaseSingleton {
  //   public static native Database instance();
  //   public static native Database initialize(Object... arguments);
  //   public static native boolean isInitialized();
  //   public static native AutoCloseable override(Database replacement);
  // }
  static TypeSpec.Builder of(Subject subject) {
    Program program = subject.program();
    TypeInfo info = program.info(subject.type());
    return TypeSpec.classBuilder(subject.generated())
        .addAnnotations(annotations(subject, info))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(method("instance", info.name()).build())
        .addMethod(
            method("initialize", info.name())
                .addParameter(Object[].class, "arguments")
                .varargs()
                .build())
        .addMethod(method("isInitialized", TypeName.BOOLEAN).build())
        .addMethod(
            method("override", TypeName.get(AutoCloseable.class))
                .addParameter(info.name(), "replacement")
                .build());
  }

  // public final class DatabaseSingleton {
  //   public static native <T> T instance();
  //   public static native <T> T initialize(Object... arguments);
  //   public static native boolean isInitialized();
  //   public static native AutoCloseable override(Object replacement);
  // }
  static TypeSpec.Builder ofUnnamed(Subject subject) {
    TypeVariableName any = TypeVariableName.get("T");
    return TypeSpec.classBuilder(subject.generated())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(method("instance", any).addTypeVariable(any).build())
        .addMethod(
            method("initialize", any)
                .addTypeVariable(any)
                .addParameter(Object[].class, "arguments")
                .varargs()
                .build())
        .addMethod(method("isInitialized", TypeName.BOOLEAN).build())
        .addMethod(
            method("override", TypeName.get(AutoCloseable.class))
                .addParameter(Object.class, "replacement")
                .build());
  }

  private static List<AnnotationSpec> annotations(Subject subject, TypeInfo info) {
    Desk desk = Desk.ofStranger(subject, Set.of());
    desk.lint().allowNaming(info, true);
    if (info.isInner()) {
      desk.lint().suppress("rawtypes");
    }
    return TypeAnnotations.of(desk);
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.NATIVE)
        .returns(result);
  }
}
