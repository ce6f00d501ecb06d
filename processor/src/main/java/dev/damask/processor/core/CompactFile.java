package dev.damask.processor.core;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * A source file without a class of its own (Java 25), by its text: to ecj, what stands in it has a
 * class around it that can be named as any other.
 */
final class CompactFile {

  private CompactFile() {}

  /** Whether a type of the unnamed package stands in one, or is the class that nobody wrote. */
  static boolean contains(TypeElement type, Elements elements) {
    Element outermost = outermost(type);
    // The class that nobody wrote is one, and final.
    return !Javac.made(elements)
        && outermost.getKind() == ElementKind.CLASS
        && outermost.getModifiers().contains(Modifier.FINAL)
        && text(outermost, elements).filter(it -> !declares(it, outermost)).isPresent();
  }

  private static Element outermost(Element type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
  }

  private static boolean declares(CharSequence text, Element type) {
    return Pattern.compile("\\bclass\\s+" + Pattern.quote(type.getSimpleName().toString()) + "\\b")
        .matcher(text)
        .find();
  }

  /** The source of a type; before Java 18 no compiler tells, and has such files. */
  private static Optional<CharSequence> text(Element type, Elements elements) {
    try {
      Object file =
          Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, type);
      return file instanceof FileObject source
          ? Optional.of(source.getCharContent(true))
          : Optional.empty();
    } catch (ReflectiveOperationException | IOException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }
}
