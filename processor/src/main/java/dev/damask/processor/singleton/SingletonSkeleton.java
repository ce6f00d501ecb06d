package dev.damask.processor.singleton;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Lint;
import dev.damask.processor.code.TypeAnnotations;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypeInfo;
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
  static TypeSpec.Builder of(Subject subject, Program program, Report report) {
    TypeInfo info = program.info(subject.type());
    return TypeSpec.classBuilder(subject.generated())
        .addAnnotations(TypeAnnotations.of(subject.type(), lint(subject, program, report), program))
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

  private static Lint lint(Subject subject, Program program, Report report) {
    Lint lint = new Lint();
    TypeNames.ofStranger(program, report, subject.generated().packageName(), lint)
        .of(subject.type().asType());
    TypeInfo info = program.info(subject.type());
    if (info.isGeneric() || info.isInner()) {
      lint.suppress("rawtypes");
    }
    return lint;
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.NATIVE)
        .returns(result);
  }
}
