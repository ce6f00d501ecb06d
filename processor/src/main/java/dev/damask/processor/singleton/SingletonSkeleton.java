package dev.damask.processor.singleton;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Skeleton;
import dev.damask.processor.code.TypeAnnotations;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
import java.util.List;
import java.util.Set;

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
    return of(subject, annotations(subject, info), info.name(), info.name());
  }

  // public final class DatabaseSingleton {
  //   public static native <T> T instance();
  //   public static native <T> T initialize(Object... arguments);
  //   public static native boolean isInitialized();
  //   public static native AutoCloseable override(Object replacement);
  // }
  static TypeSpec.Builder ofUnnamed(Subject subject) {
    return of(subject, List.of(), Skeleton.ANY, ClassName.OBJECT);
  }

  private static TypeSpec.Builder of(
      Subject subject, List<AnnotationSpec> annotations, TypeName instance, TypeName replacement) {
    return Skeleton.ofStatics(subject.generated(), annotations)
        .with("instance", instance)
        .withAnyArguments("initialize", instance)
        .with("isInitialized", TypeName.BOOLEAN)
        .with(
            "override",
            TypeName.get(AutoCloseable.class),
            ParameterSpec.builder(replacement, "replacement").build())
        .type();
  }

  private static List<AnnotationSpec> annotations(Subject subject, TypeInfo info) {
    Desk desk = Desk.ofStranger(subject, Set.of());
    desk.lint().allowNaming(info, true);
    if (info.isInner()) {
      desk.lint().suppress("rawtypes");
    }
    return TypeAnnotations.of(desk);
  }
}
