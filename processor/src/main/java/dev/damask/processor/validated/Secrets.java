package dev.damask.processor.validated;

import dev.damask.processor.code.Sensitivity;
import java.util.Set;

/** Knows the properties whose values nobody is to read in texts. */
final class Secrets {

  private final Members members;
  private final Sensitivity sensitivity;

  Secrets(Owner owner, Members members) {
    this.members = members;
    this.sensitivity = new Sensitivity(owner.program());
  }

  /** Whether its field or an accessor says so of a property, or its type in the user's type. */
  boolean contain(Draft draft) {
    Set<String> setters = PropertyNames.setters(draft.name(), draft.type(members));
    return draft.fields().stream().anyMatch(this::isMarkedOrOfSuchType)
        || draft.getters().stream().anyMatch(this::isMarkedOrOfSuchType)
        || members
            .methods()
            .filter(it -> it.parameters().size() == 1 && setters.contains(it.name()))
            .anyMatch(
                it ->
                    sensitivity.isMarked(it.method().getParameters().get(0))
                        || sensitivity.isSensitive(it.parameters().get(0)));
  }

  private boolean isMarkedOrOfSuchType(Member member) {
    return sensitivity.isMarked(member.element()) || sensitivity.isSensitive(member.type());
  }
}
