package dev.damask.processor.core;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * What Kotlin's compiler notes on a class that it made of what its source says and Java cannot.
 *
 * @param data its description, in the binary format of Kotlin's
 * @param names the names and descriptors that this goes by
 */
public record KotlinMetadata(String data, List<String> names) {

  private static final String ANNOTATION = "kotlin.Metadata";

  /** The first field of a class's description, a number: its flags. */
  private static final int FLAGS = 8;

  private static final int SEALED = 3;

  /** That of a class; nothing where another language made it. */
  public static Optional<KotlinMetadata> of(TypeElement type, Program program) {
    Optional<? extends AnnotationMirror> found = program.annotation(type, ANNOTATION);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    AnnotationMirror metadata = found.get();
    return Optional.of(
        new KotlinMetadata(String.join("", texts(metadata, "d1")), texts(metadata, "d2")));
  }

  private static List<String> texts(AnnotationMirror annotation, String attribute) {
    return annotation.getElementValues().entrySet().stream()
        .filter(it -> it.getKey().getSimpleName().contentEquals(attribute))
        .map(it -> it.getValue().getValue())
        .filter(List.class::isInstance)
        .flatMap(it -> ((List<?>) it).stream())
        .map(it -> String.valueOf(((AnnotationValue) it).getValue()))
        .toList();
  }

  /** Whether the source says so; Java's modifiers do not, in what processors see. */
  public boolean isSealed() {
    // A zero for the format, the names' length, the names, and the fields of the class.
    Reader reader = new Reader(data, 1);
    reader.skip(reader.number());
    return reader.number() == FLAGS && ((reader.number() >> 4) & 3) == SEALED;
  }

  /** Whether something that the class declares is called so. */
  public boolean mentions(String name) {
    return names.contains(name);
  }

  /** Reads numbers of seven bits a character, of which all but the last have the eighth. */
  private static final class Reader {
    private final String data;
    private int position;

    Reader(String data, int position) {
      this.data = data;
      this.position = position;
    }

    int number() {
      int number = 0;
      for (int shift = 0; position < data.length(); shift += 7) {
        int digit = data.charAt(position++);
        number |= (digit & 0x7f) << shift;
        if (digit < 0x80) {
          return number;
        }
      }
      return 0;
    }

    void skip(int length) {
      position += length;
    }
  }
}
