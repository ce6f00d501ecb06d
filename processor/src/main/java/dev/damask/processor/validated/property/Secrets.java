package dev.damask.processor.validated.property;

import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Sensitivity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the properties whose values nobody is to read in texts. */
public final class Secrets {

  private final Members members;
  private final Sensitivity sensitivity;

  public Secrets(Desk desk, Members members) {
    this.members = members;
    this.sensitivity = new Sensitivity(desk.program(), desk.names().packageName());
  }

  /** Whether its field or an accessor says so of a property, or its type in the user's type. */
  public boolean contain(Draft draft) {
    Set<String> setters = PropertyNames.setters(draft.name(), draft.type(members));
    Set<String> getters = draft.getters().stream().map(Member::name).collect(Collectors.toSet());
    // Those that others override, too: a mark counts wherever it may have been read.
    List<Member> methods = members.all().stream().filter(it -> !it.isField()).toList();
    return draft.fields().stream().anyMatch(this::isMarkedOrOfSuchType)
        || methods.stream()
            .filter(it -> it.parameters().isEmpty() && getters.contains(it.name()))
            .anyMatch(this::isMarkedOrOfSuchType)
        || methods.stream()
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
