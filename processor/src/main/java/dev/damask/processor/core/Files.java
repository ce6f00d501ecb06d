package dev.damask.processor.core;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Writes generated types, marked as generated, with the user's type as their origin. */
final class Files {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final AnnotationSpec DAMASK_GENERATED =
      AnnotationSpec.builder(ClassName.get("dev.damask.generated", "DamaskGenerated")).build();
  private static final AnnotationSpec GENERATED_BY_DAMASK =
      AnnotationSpec.builder(GENERATED)
          .addMember("value", "$S", "dev.damask.processor.DamaskProcessor")
          .build();

  private final Filer filer;
  private final Program program;

  Files(ProcessingEnvironment environment, Program program) {
    this.filer = environment.getFiler();
    this.program = program;
  }

  /** Writes a type; where there is one of that name already, that is a problem of the user's. */
  void write(Subject subject, TypeSpec.@Nullable Builder code, Report report) {
    if (code == null) {
      return;
    }
    String packageName = subject.generated().packageName();
    if (program.visibleFrom(subject.type(), GENERATED.canonicalName()).isPresent()) {
      code.addAnnotation(GENERATED_BY_DAMASK);
    }
    code.addAnnotation(DAMASK_GENERATED)
        .addOriginatingElement(subject.type())
        .alwaysQualify(program.shadowedNames(subject.type(), packageName).toArray(String[]::new));
    JavaFile file =
        JavaFile.builder(packageName, code.build()).skipJavaLangImports(true).indent("  ").build();
    try {
      file.writeTo(filer);
    } catch (FilerException taken) {
      report.add(
          EngineProblem.GeneratedTypeTaken, subject.place(), subject.generated().simpleName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
