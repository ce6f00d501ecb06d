package dev.damask.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The least that a processor can do: it writes given files in the first round. */
@SupportedAnnotationTypes("*")
@SupportedOptions(Floor.FILES)
public final class Floor extends AbstractProcessor {

  /** The option that names the file of files to write. */
  static final String FILES = "files";

  private boolean written;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written) {
      written = true;
      Map<String, String> files = Bundle.read(Path.of(processingEnv.getOptions().get(FILES)));
      files.forEach(this::write);
    }
    return true;
  }

  private void write(String type, String text) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
