package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The name of the type that is generated for a user's: {@code Outer.Inner} gives {@code
 * Outer_InnerDecorated}.
 */
public final class GeneratedName {

  private GeneratedName() {}

  public static ClassName of(TypeElement type, String suffix) {
    Deque<String> names = new ArrayDeque<>();
    Element element = type;
    while (element instanceof TypeElement) {
      names.addFirst(element.getSimpleName().toString());
      element = Objects.requireNonNull(element.getEnclosingElement());
    }
    String packageName = ((PackageElement) element).getQualifiedName().toString();
    return ClassName.get(packageName, String.join("_", names) + suffix);
  }

  /** The user's type that a type is generated for, as far as the name tells. */
  static Optional<TypeElement> source(ClassName generated, String suffix, Elements elements) {
    String name = generated.canonicalName();
    if (!name.endsWith(suffix)) {
      return Optional.empty();
    }
    String source = name.substring(0, name.length() - suffix.length());
    return Stream.of(source, source.replace('_', '.'))
        .map(elements::getTypeElement)
        .filter(it -> it != null && of(it, suffix).equals(generated))
        .findFirst();
  }
}
