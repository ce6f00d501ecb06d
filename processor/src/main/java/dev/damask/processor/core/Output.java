package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What index patterns write, and what former compilations have left where they write it. */
public final class Output {

  /** What incremental builds, which want just one, take for the cause of what has no other. */
  private static final String CAUSE = "dev.damask.Decorate";

  private final ProcessingEnvironment environment;
  private final Filer filer;
  private final Files files;
  private final SourceFiles sourceFiles;
  private final Program program;

  Output(ProcessingEnvironment environment, Program program, Written written) {
    this.environment = environment;
    this.filer = environment.getFiler();
    this.program = program;
    this.files =
        new Files(environment, program, "dev.damask.processor.DamaskIndexProcessor", written);
    this.sourceFiles = SourceFiles.of(environment);
  }

  /**
   * Writes a type that stands for several of the user's.
   *
   * @param beside one of them, whose module and package it is in
   * @param cause what incremental builds are to show again where it has to be written again
   * @param place where it is a problem if there is a type of that name already
   */
  public void write(
      ClassName name,
      TypeSpec.Builder code,
      TypeElement beside,
      TypeElement cause,
      Place place,
      Report report) {
    files.add(name, beside, cause, place, code);
    report.addAll(files.write());
  }

  /** Says that a type stands in a file of another name, where javac warns of its use. */
  public void noteAuxiliary(TypeElement type, Place place, Report report) {
    sourceFiles.noteAuxiliary(type, place, report);
  }

  /** Where something that is compiled stands. */
  public Spot spot(Element element) {
    return program.isSource(element) ? sourceFiles.spot(element) : Spot.ELSEWHERE;
  }

  /** Writes a file beside the classes. */
  public void writeResource(String path, String text, TypeElement cause) {
    try {
      FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, cause);
      write(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a file of the whole compilation beside the generated sources; returns whether those have
   * a folder of their own, apart from the classes.
   */
  public boolean writeBesideSources(String name, String text) throws IOException {
    @Nullable TypeElement cause = program.elements().getTypeElement(CAUSE);
    Element[] causes = cause == null ? new Element[0] : new Element[] {cause};
    FileObject file = filer.createResource(StandardLocation.SOURCE_OUTPUT, "", name, causes);
    write(file, text);
    return !isBesideClasses(file, name);
  }

  private boolean isBesideClasses(FileObject file, String name) {
    try {
      FileObject other = filer.getResource(StandardLocation.CLASS_OUTPUT, "", name);
      return other.toUri().equals(file.toUri());
    } catch (FilerException writtenJustNow) {
      return true;
    } catch (IOException | RuntimeException notThere) {
      return false;
    }
  }

  /** Not by a writer: that one has the charset of the user's sources. */
  private static void write(FileObject file, String text) throws IOException {
    try (OutputStream out = file.openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The text of a file beside the classes. */
  public Optional<String> resource(String path) {
    try (InputStream in =
        filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException notThere) {
      // Compilers differ in what they throw where there is no such file.
      return Optional.empty();
    }
  }

  /** Whether a former compilation has left the class file of a type. */
  public boolean hasClassFile(TypeElement type) {
    return ClassFiles.contain(type, environment);
  }
}
