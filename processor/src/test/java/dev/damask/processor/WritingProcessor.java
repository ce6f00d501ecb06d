package dev.damask.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes one type in the first round, or once there is another type. */
@SupportedAnnotationTypes("*")
final class WritingProcessor extends AbstractProcessor {

  private final String name;
  private final String text;
  private final String after;
  private boolean isDone;

  WritingProcessor(String name, String text) {
    this(name, text, "java.lang.Object");
  }

  WritingProcessor(String name, String text, String after) {
    this.name = name;
    this.text = text;
    this.after = after;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!isDone && processingEnv.getElementUtils().getTypeElement(after) != null) {
      isDone = true;
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
