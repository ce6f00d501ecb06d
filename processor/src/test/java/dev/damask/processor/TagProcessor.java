package dev.damask.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * A small processor beside Damask's: for each deprecated class {@code Foo} in package {@code p} it
 * generates {@code FooTag} and a resource, and reports deprecated methods as problems.
 */
@SupportedAnnotationTypes("java.lang.Deprecated")
final class TagProcessor extends AbstractProcessor {

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element element : round.getElementsAnnotatedWith(Deprecated.class)) {
      if (element.getKind().isClass()) {
        generate("p", element.getSimpleName() + "Tag", element);
      } else {
        String problem =
            "[Damask:DeprecatedMethod] %s is deprecated (docs/errors/DeprecatedMethod.md)"
                .formatted(element.getSimpleName());
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, problem, element);
      }
    }
    return false;
  }

  private void generate(String packageName, String name, Element origin) {
    try (Writer source =
            processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + name, origin)
                .openWriter();
        Writer resource =
            processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/" + name, origin)
                .openWriter()) {
      source.write("package " + packageName + ";\n\npublic final class " + name + " {}\n");
      resource.write(name + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
