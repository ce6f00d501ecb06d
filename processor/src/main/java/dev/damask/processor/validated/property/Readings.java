package dev.damask.processor.validated.property;

import dev.damask.processor.code.Desk;
import dev.damask.processor.core.Deprecation;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/** Finds out how properties are read from an object. */
public final class Readings {

  private final Desk desk;
  private final Members members;
  private final boolean isRecord;

  public Readings(Desk desk, Members members) {
    this.desk = desk;
    this.members = members;
    this.isRecord = desk.type().getKind() == ElementKind.RECORD;
  }

  /** How a property is read, with constraints or without; nothing where it cannot be. */
  public Optional<Reading> of(Draft draft) {
    return draft.fields().isEmpty()
        ? members.getter(draft.name(), draft.type(members)).flatMap(this::ofGetter)
        : ofField(draft.fields().get(draft.fields().size() - 1));
  }

  Optional<Reading> ofField(Member field) {
    if (isRecord) {
      return Optional.of(Reading.getter(field.name()));
    }
    if (!desk.reach().canSee(field.element())) {
      return members.getter(field.name(), field.type()).flatMap(this::ofGetter);
    }
    allowFor(field);
    return Optional.of(byName(field));
  }

  /** The field itself, which generated code can see. */
  public Reading byName(Member field) {
    Reading byName = Reading.field(field.name());
    return members.isHidden(field)
        ? byName.hiddenIn(desk.names().of(members.asSeen(field.in().type())))
        : byName;
  }

  Optional<Reading> ofGetter(Member getter) {
    if (!desk.reach().canSee(getter.element())) {
      return Optional.empty();
    }
    allowFor(getter);
    Closeables.allowFor(getter.type(), desk);
    return Optional.of(Reading.getter(getter.name()));
  }

  private void allowFor(Member read) {
    desk.lint().suppress(Deprecation.of(read.element(), desk.program().elements()));
  }
}
