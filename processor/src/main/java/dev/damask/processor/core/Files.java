package dev.damask.processor.core;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Writes generated types, marked as generated, with a type of the user's as their origin. */
final class Files {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final AnnotationSpec DAMASK_GENERATED =
      AnnotationSpec.builder(ClassName.get("dev.damask.generated", "DamaskGenerated")).build();

  private final Filer filer;
  private final Program program;
  private final String processor;

  Files(ProcessingEnvironment environment, Program program, String processor) {
    this.filer = environment.getFiler();
    this.program = program;
    this.processor = processor;
  }

  /** Writes a type; where there is one of that name already, that is a problem of the user's. */
  void write(
      ClassName name, TypeElement origin, Place place, TypeSpec.Builder code, Report report) {
    if (program.visibleFrom(origin, GENERATED.canonicalName()).isPresent()) {
      code.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", processor).build());
    }
    TypeSpec type =
        code.addAnnotation(DAMASK_GENERATED)
            .addOriginatingElement(origin)
            .alwaysQualify(program.shadowedNames(origin, name.packageName()).toArray(String[]::new))
            .build();
    JavaFile file =
        JavaFile.builder(name.packageName(), type).skipJavaLangImports(true).indent("  ").build();
    // As a whole: JavaPoet appends word by word, and encoding each costs more than writing it.
    String text = file.toString();
    try (Writer writer = create(name, type).openWriter()) {
      writer.write(text);
    } catch (FilerException taken) {
      report.add(EngineProblem.GeneratedTypeTaken, place, name.simpleName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JavaFileObject create(ClassName name, TypeSpec type) throws IOException {
    return filer.createSourceFile(
        name.canonicalName(), type.originatingElements().toArray(Element[]::new));
  }
}
