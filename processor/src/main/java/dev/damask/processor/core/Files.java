package dev.damask.processor.core;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes generated types, marked as generated, each with one type as its origin. */
final class Files {

  /** A type that is ready to be written. */
  private record Source(
      ClassName name, String subject, List<Element> origins, String text, Place place) {}

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private final Filer filer;
  private final Program program;
  private final String processor;
  private final Written written;
  private final List<Source> sources = new ArrayList<>();

  Files(ProcessingEnvironment environment, Program program, String processor, Written written) {
    this.filer = environment.getFiler();
    this.program = program;
    this.processor = processor;
    this.written = written;
  }

  /**
   * Adds a type to those to write.
   *
   * @param beside a type of the user's in whose module and package it is
   * @param cause what it is written for
   * @param place where it is a problem if there is a type of that name already
   */
  void add(
      ClassName name, TypeElement beside, TypeElement cause, Place place, TypeSpec.Builder code) {
    if (program.visibleFrom(beside, GENERATED.canonicalName()).isPresent()) {
      code.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", processor).build());
    }
    Set<String> hiding = code.build().alwaysQualifiedNames();
    TypeSpec type =
        code.addAnnotation(NestedType.MARK)
            .addOriginatingElement(cause)
            .alwaysQualify(program.shadowedNames(beside, name.packageName()).toArray(new String[0]))
            .alwaysQualify(variables(code.build()).toArray(new String[0]))
            .build();
    NestedType.check(type);
    StandIns standIns = StandIns.of(hiding, name.packageName(), program.elements());
    JavaFile file =
        JavaFile.builder(name.packageName(), standIns.addTo(type))
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    // As a whole: JavaPoet appends word by word, and encoding each costs more than writing it.
    String text = Ascii.of(ThrowsClause.inOneLine(standIns.removedFrom(file.toString())));
    String subject = beside.getQualifiedName().toString();
    sources.add(new Source(name, subject, type.originatingElements(), text, place));
  }

  /** Whether nothing was added since the last time that it was written. */
  boolean isEmpty() {
    return sources.isEmpty();
  }

  /** The names of fields and parameters: where one is in scope, it hides the type of its name. */
  private static Set<String> variables(TypeSpec type) {
    Set<String> names = new HashSet<>();
    for (FieldSpec field : type.fieldSpecs()) {
      names.add(field.name());
    }
    for (MethodSpec method : type.methodSpecs()) {
      for (ParameterSpec parameter : method.parameters()) {
        names.add(parameter.name());
      }
    }
    for (TypeSpec nested : type.typeSpecs()) {
      names.addAll(variables(nested));
    }
    return names;
  }

  /**
   * Writes what was added, and reports what has the name of another type.
   *
   * <p>In one go: javac compares each new file with all others, which is slower where other work
   * comes in between and takes their place in the processor's cache.
   */
  Report write() {
    Report report = new Report();
    for (Source source : sources) {
      Optional<String> other = written.other(source.name, source.subject);
      if (other.isEmpty()) {
        written.add(source.name, source.subject);
        write(source, report);
      } else if (written.isNews(source.subject, other.get())) {
        report.add(
            EngineProblem.GeneratedNameTwice,
            source.place,
            source.name.simpleName(),
            other.get(),
            source.subject);
      }
    }
    sources.clear();
    return report;
  }

  private void write(Source source, Report report) {
    try {
      write(source, source.name.canonicalName());
    } catch (FilerException taken) {
      writeAgain(source, report);
    }
  }

  private void write(Source source, CharSequence name) throws FilerException {
    Element[] origins = source.origins.toArray(Element[]::new);
    try (Writer writer = filer.createSourceFile(name, origins).openWriter()) {
      writer.write(source.text);
    } catch (FilerException taken) {
      throw taken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what is there already, if it is a former compilation that has written it. */
  private void writeAgain(Source source, Report report) {
    @Nullable TypeElement former = program.elements().getTypeElement(source.name.canonicalName());
    if (former == null || program.annotation(former, NestedType.MARK_NAME).isEmpty()) {
      report.add(EngineProblem.GeneratedTypeTaken, source.place, source.name.simpleName());
    } else if (program.isSource(former)) {
      if (!isWritten(source)) {
        report.add(EngineProblem.GeneratedAmongSources, source.place, source.name.simpleName());
      }
    } else {
      writeOverClass(source, report);
    }
  }

  /** ecj refuses what has a class file, which after the first compilation all have. */
  private void writeOverClass(Source source, Report report) {
    try {
      write(source, new UnlistedName(source.name.canonicalName()));
    } catch (FilerException taken) {
      report.add(EngineProblem.GeneratedTypeTaken, source.place, source.name.simpleName());
    }
  }

  /** Whether a former compilation has written just this, so that nothing is to be done. */
  private boolean isWritten(Source source) {
    String file = source.name.simpleName() + ".java";
    try {
      return filer
          .getResource(StandardLocation.SOURCE_OUTPUT, source.name.packageName(), file)
          .getCharContent(true)
          .toString()
          .equals(source.text);
    } catch (IOException | RuntimeException e) {
      // Compilers differ in what they throw where there is no such file.
      return false;
    }
  }
}
