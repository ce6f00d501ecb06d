package dev.damask.processor.code;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The type of something that generated code declares after the user's.
 *
 * @param plain without annotations
 * @param nullness with those that say what may be null: what private code needs
 * @param whole with all that callers see
 */
public record Declared(TypeName plain, Annotated nullness, Annotated whole) {

  public static final Declared VOID = of(TypeName.VOID);

  /** A type without annotations. */
  public static Declared of(TypeName type) {
    Annotated none = new Annotated(List.of(), type);
    return new Declared(type, none, none);
  }

  /** What private code, and what is made for the sake of the type alone, repeats. */
  public Declared withoutExtras() {
    return new Declared(plain, nullness, nullness);
  }
}
