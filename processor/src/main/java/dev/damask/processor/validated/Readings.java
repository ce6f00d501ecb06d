package dev.damask.processor.validated;

import dev.damask.processor.core.Deprecation;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/** Finds out how properties are read from an object. */
final class Readings {

  private final Owner owner;
  private final Members members;
  private final boolean isRecord;

  Readings(Owner owner, Members members) {
    this.owner = owner;
    this.members = members;
    this.isRecord = owner.type().getKind() == ElementKind.RECORD;
  }

  /** How a property is read, with constraints or without; nothing where it cannot be. */
  Optional<Reading> of(Draft draft) {
    return draft.fields().isEmpty()
        ? members.getter(draft.name(), draft.type(members)).flatMap(this::ofGetter)
        : ofField(draft.fields().get(draft.fields().size() - 1));
  }

  Optional<Reading> ofField(Member field) {
    if (isRecord) {
      return Optional.of(Reading.getter(field.name()));
    }
    if (!owner.canSee(field.element())) {
      return members.getter(field.name(), field.type()).flatMap(this::ofGetter);
    }
    allowFor(field);
    Reading byName = Reading.field(field.name());
    boolean isHidden =
        members
            .fields()
            .filter(it -> it.name().equals(field.name()))
            .reduce((inherited, own) -> own)
            .filter(it -> !it.equals(field))
            .isPresent();
    return Optional.of(
        isHidden ? byName.hiddenIn(owner.names().of(members.asSeen(field.in().type()))) : byName);
  }

  Optional<Reading> ofGetter(Member getter) {
    if (!owner.canSee(getter.element())) {
      return Optional.empty();
    }
    allowFor(getter);
    Closeables.allowFor(getter.type(), owner);
    return Optional.of(Reading.getter(getter.name()));
  }

  private void allowFor(Member read) {
    owner.lint().suppress(Deprecation.of(read.element(), owner.program().elements()));
  }
}
