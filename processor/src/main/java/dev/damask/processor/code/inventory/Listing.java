package dev.damask.processor.code.inventory;

import dev.damask.processor.core.GeneratedName;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.Round;
import dev.damask.processor.core.Spot;
import dev.damask.processor.core.Subject;
import dev.damask.processor.core.TypePattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A compilation whose types are listed, in its last round: all of them are there.
 *
 * @param types those of the user's that are compiled from source, sorted by name
 */
public record Listing(List<TypeElement> types, Round round) {

  public Program program() {
    return round.program();
  }

  /** Shows each type that carries a pattern's annotation; what is wrong with it was told before. */
  public void forEach(TypePattern<?> pattern, Consumer<Subject> reader) {
    for (TypeElement type : types) {
      subject(type, pattern).ifPresent(reader);
    }
  }

  private Optional<Subject> subject(TypeElement type, TypePattern<?> pattern) {
    return program()
        .annotation(type, pattern.annotation())
        .map(
            it ->
                new Subject(
                    type, it, GeneratedName.of(type, pattern.suffix()), program(), new Report()));
  }

  public Spot spot(Element element) {
    return round.output().spot(element);
  }

  /** The name by which the JVM knows a type: {@code com.acme.Outer$Inner}. */
  public String name(TypeElement type) {
    return program().elements().getBinaryName(type).toString();
  }
}
