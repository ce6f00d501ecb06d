package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** What index patterns write, and what former compilations have left where they write it. */
public final class Output {

  private final Elements elements;
  private final Filer filer;
  private final Files files;
  private final SourceFolders sources;
  private final SourceFiles sourceFiles;

  Output(ProcessingEnvironment environment, Program program) {
    this.elements = environment.getElementUtils();
    this.filer = environment.getFiler();
    this.files = new Files(environment, program, "dev.damask.processor.DamaskIndexProcessor");
    this.sourceFiles = SourceFiles.of(environment);
    this.sources = new SourceFolders(sourceFiles);
  }

  /**
   * Writes a type that stands for several of the user's.
   *
   * @param first one of them, whose module and package it is in
   * @param others the others
   * @param place where it is a problem if there is a type of that name already
   */
  public void write(
      ClassName name,
      TypeSpec.Builder code,
      TypeElement first,
      Collection<TypeElement> others,
      Place place,
      Report report) {
    others.stream().filter(other -> !other.equals(first)).forEach(code::addOriginatingElement);
    files.add(name, first, place, code);
    report.addAll(files.write());
  }

  /** Says that a type stands in a file of another name, where javac warns of its use. */
  public void noteAuxiliary(TypeElement type, Place place, Report report) {
    sourceFiles.noteAuxiliary(type, place, report);
  }

  /** Writes a file beside the classes. */
  public void writeResource(String path, String text, Collection<? extends Element> origins) {
    try {
      FileObject file =
          filer.createResource(
              StandardLocation.CLASS_OUTPUT, "", path, origins.toArray(Element[]::new));
      // Not by a writer: that one has the charset of the user's sources.
      try (OutputStream out = file.openOutputStream()) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file beside the classes. */
  public Optional<String> resource(String path) {
    return read(StandardLocation.CLASS_OUTPUT, "", path)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether a former compilation has left the class file of a type. */
  public boolean hasClassFile(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
    String file = binaryName.substring(start) + ".class";
    return read(StandardLocation.CLASS_OUTPUT, packageName, file).isPresent();
  }

  /** Whether this or a former compilation has generated the source of a type. */
  public boolean hasGeneratedSource(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String file = SourceFolders.outermost(type).getSimpleName() + ".java";
    return read(StandardLocation.SOURCE_OUTPUT, packageName, file).isPresent();
  }

  /** Where the sources of a round are. */
  public SourceFolders sources() {
    return sources;
  }

  private Optional<byte[]> read(
      JavaFileManager.Location location, String packageName, String name) {
    try (InputStream in = filer.getResource(location, packageName, name).openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      // Compilers differ in what they throw where there is no such file.
      return Optional.empty();
    }
  }
}
