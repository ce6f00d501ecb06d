package dev.damask.processor.validated.property;

import dev.damask.processor.code.Desk;
import dev.damask.processor.code.TypeText;
import dev.damask.processor.core.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Finds the properties of a type. */
public final class PropertyReader {

  private final Desk desk;
  private final Members members;

  public PropertyReader(Desk desk, Members members) {
    this.desk = desk;
    this.members = members;
  }

  /** All properties, in the order in which they are declared; also those without constraints. */
  public List<Draft> read() {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    // Fields of records come in no order that compilers agree on.
    for (String component : Components.names(desk.type())) {
      drafts.computeIfAbsent(component, Draft::new);
    }
    Set<String> plainNames = members.fieldNames();
    for (Member member : members.all()) {
      String property = member.property(plainNames);
      if (!property.isEmpty() && (member.isField() || !member.is(Modifier.PRIVATE))) {
        drafts.computeIfAbsent(property, Draft::new).add(member);
      }
    }
    for (Draft draft : drafts.values()) {
      leaveOutOtherTypes(draft);
    }
    return List.copyOf(drafts.values());
  }

  /**
   * Leaves out what is named like a getter of the property and returns another type, such as {@code
   * boolean isLeft()} beside {@code L getLeft()}: the one with constraints is meant.
   */
  private void leaveOutOtherTypes(Draft draft) {
    List<Member> getters = List.copyOf(draft.getters());
    if (getters.size() < 2) {
      return;
    }
    Member meant = meant(getters);
    for (Member getter : getters) {
      if (!isOfOneType(getter, meant)) {
        draft.leaveOut(getter);
        if (isConstrained(getter)) {
          tell(draft, getter, meant);
        }
      }
    }
  }

  private Member meant(List<Member> getters) {
    for (Member getter : getters) {
      if (isConstrained(getter)) {
        return getter;
      }
    }
    return getters.get(getters.size() - 1);
  }

  private boolean isConstrained(Member getter) {
    return !Misplaced.constraints(getter, desk).isEmpty();
  }

  /** A number or a truth is no object of just any kind. */
  private boolean isOfOneType(Member one, Member other) {
    if (one.type().getKind().isPrimitive() != other.type().getKind().isPrimitive()) {
      return members.isAssignable(one.type(), other.type())
          && members.isAssignable(other.type(), one.type());
    }
    return members.isAssignable(one.type(), other.type())
        || members.isAssignable(other.type(), one.type());
  }

  private void tell(Draft draft, Member getter, Member meant) {
    desk.report()
        .add(
            PropertyProblem.GetterTypes,
            desk.place(getter.in(), Place.of(getter.element())),
            meant.name(),
            getter.name(),
            draft.name(),
            TypeText.of(meant.type()),
            TypeText.of(getter.type()));
  }
}
