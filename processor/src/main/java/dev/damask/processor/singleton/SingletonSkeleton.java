package dev.damask.processor.singleton;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Lint;
import dev.damask.processor.code.TypeNames;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Subject;
import javax.lang.model.element.Modifier;

/** What other sources can name where no instance can be created. */
final class SingletonSkeleton {

  private SingletonSkeleton() {}

  // public final class DatabaseSingleton {
  //   public static Database instance() { … }
  //   public static Database initialize(Object... arguments) { … }
  //   public static boolean isInitialized() { … }
  //   public static AutoCloseable override(Database replacement) { … }
  // }
  static TypeSpec.Builder of(Subject subject, Program program, Report report) {
    Lint lint = new Lint();
    TypeName type =
        TypeNames.ofStranger(program, report, subject.generated().packageName(), lint)
            .of(program.types().erasure(subject.type().asType()));
    return TypeSpec.classBuilder(subject.generated())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(method("instance", type).build())
        .addMethod(
            method("initialize", type).addParameter(Object[].class, "arguments").varargs().build())
        .addMethod(method("isInitialized", TypeName.BOOLEAN).build())
        .addMethod(
            method("override", TypeName.get(AutoCloseable.class))
                .addParameter(type, "replacement")
                .build())
        .addAnnotations(lint.annotations(subject.type(), program));
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result)
        .addStatement("throw new $T()", IllegalStateException.class);
  }
}
