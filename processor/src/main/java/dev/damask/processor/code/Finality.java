package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import javax.lang.model.element.TypeElement;

/** How what is final can be opened in the language that it was written in. */
public final class Finality {

  private Finality() {}

  /** What to do about a final class, or about a final method of a class. */
  public static String cure(TypeElement type, Program program) {
    if (KotlinTypes.include(type, program)) {
      return "declare it open, or let Kotlin's all-open plugin do so";
    }
    return program.annotation(type, "lombok.Value").isPresent()
        ? "put Lombok's @NonFinal on it"
        : "remove final";
  }
}
