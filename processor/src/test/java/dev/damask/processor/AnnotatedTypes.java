package dev.damask.processor;

import dev.damask.Decorate;
import dev.damask.Registered;
import dev.damask.Singleton;
import dev.damask.Validated;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A processor that only notes which types others may expect to be generated, by their paths. */
@SupportedAnnotationTypes("*")
final class AnnotatedTypes extends AbstractProcessor {

  private static final Map<Class<? extends Annotation>, String> SUFFIXES =
      Map.of(
          Decorate.class, "Decorated",
          Validated.class, "Validated",
          Singleton.class, "Singleton",
          Registered.class, "Registry");

  private final Set<String> paths = new TreeSet<>();

  Set<String> paths() {
    return paths;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    SUFFIXES.forEach(
        (annotation, suffix) -> {
          for (Element type : round.getElementsAnnotatedWith(annotation)) {
            if (annotation != Registered.class || !isEntry((TypeElement) type)) {
              paths.add(path((TypeElement) type, suffix));
            }
          }
        });
    return false;
  }

  /** Whether the annotation is about a registry of a supertype. */
  private boolean isEntry(TypeElement type) {
    return !type.getKind().isInterface()
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && hasRoot(type.asType());
  }

  private boolean hasRoot(TypeMirror type) {
    return processingEnv.getTypeUtils().directSupertypes(type).stream()
        .anyMatch(
            it ->
                processingEnv.getTypeUtils().asElement(it).getAnnotation(Registered.class) != null
                    || hasRoot(it));
  }

  private static String path(TypeElement type, String suffix) {
    String name = type.getSimpleName() + suffix;
    Element around = type.getEnclosingElement();
    while (around instanceof TypeElement) {
      name = around.getSimpleName() + "_" + name;
      around = around.getEnclosingElement();
    }
    String packageName = ((PackageElement) around).getQualifiedName().toString();
    return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + name + ".java";
  }
}
