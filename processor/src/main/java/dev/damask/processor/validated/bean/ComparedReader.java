package dev.damask.processor.validated.bean;

import dev.damask.processor.code.Desk;
import dev.damask.processor.code.ObjectMethods;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.validated.form.Compared;
import dev.damask.processor.validated.form.Stored;
import dev.damask.processor.validated.property.Closeables;
import dev.damask.processor.validated.property.Draft;
import dev.damask.processor.validated.property.Getter;
import dev.damask.processor.validated.property.Member;
import dev.damask.processor.validated.property.Members;
import dev.damask.processor.validated.property.PropertyNames;
import dev.damask.processor.validated.property.Reading;
import dev.damask.processor.validated.property.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Reads what {@code equals}, {@code hashCode} and {@code toString} of an implementation go by. */
final class ComparedReader {

  private static final List<String> OF_OBJECT = List.of("equals", "hashCode", "toString");

  private final Desk desk;
  private final Members members;
  private final List<Stored> stored;
  private final List<Getter> added;
  private final Secrets secrets;

  /**
   * @param added the getters of fields that had none
   */
  ComparedReader(Desk desk, Members members, List<Stored> stored, List<Getter> added) {
    this.desk = desk;
    this.members = members;
    this.stored = stored;
    this.added = added;
    this.secrets = new Secrets(desk, members);
  }

  /** The properties with a value of their own that has an accessor. */
  List<Compared> read(List<Draft> drafts) {
    List<Compared> compared = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Stored> own =
          stored.stream().filter(it -> it.property().equals(draft.name())).findFirst();
      if (own.isPresent()) {
        Reading reading = Reading.field(own.get().field());
        compared.add(new Compared(draft.name(), reading, own.get().type(), secrets.contain(draft)));
      } else {
        reading(draft)
            .filter(it -> compared.stream().noneMatch(other -> other.reading().equals(it)))
            .ifPresent(it -> compared.add(compared(draft, it)));
      }
    }
    return compared;
  }

  private Compared compared(Draft draft, Reading reading) {
    return new Compared(
        draft.name(), reading, desk.names().of(draft.type(members)), secrets.contain(draft));
  }

  /** How a property is read that is kept by the user's class; nothing where it is computed. */
  private Optional<Reading> reading(Draft draft) {
    if (added.stream().anyMatch(it -> it.property().equals(draft.name()))) {
      return Optional.of(Reading.field(draft.name()));
    }
    boolean isKept = !draft.fields().isEmpty() || isSettable(draft);
    return isKept
        ? members
            .getter(draft.name(), draft.type(members))
            .map(this::calling)
            .or(() -> constrainedField(draft))
        : Optional.empty();
  }

  private Reading calling(Member getter) {
    List<String> written = objectMethods();
    if (written.contains("equals") || written.contains("hashCode")) {
      Closeables.allowFor(getter.type(), desk);
    }
    if (!written.isEmpty()) {
      desk.lint().suppress(Deprecation.of(getter.element(), desk.program().elements()));
    }
    return Reading.getter(getter.name());
  }

  /** A final field, which has no accessor but what its constraints say it is. */
  private Optional<Reading> constrainedField(Draft draft) {
    return draft.fields().stream()
        .filter(it -> desk.reach().isInheritable(it.element()))
        .filter(it -> draft.sources().stream().anyMatch(source -> source.member().equals(it)))
        .map(it -> Reading.field(it.name()))
        .findFirst();
  }

  private boolean isSettable(Draft draft) {
    Set<String> setters = PropertyNames.setters(draft.name(), draft.type(members));
    return members
        .methods()
        .anyMatch(
            it ->
                it.parameters().size() == 1
                    && setters.contains(it.name())
                    && !it.name().equals(draft.name()));
  }

  /** Which of the methods of {@code Object} the user has left to us. */
  List<String> objectMethods() {
    return OF_OBJECT.stream()
        .filter(
            name ->
                members
                    .methods()
                    .noneMatch(
                        it ->
                            it.name().equals(name)
                                && !it.is(Modifier.ABSTRACT)
                                && ObjectMethods.contain(it.method())))
        .toList();
  }
}
