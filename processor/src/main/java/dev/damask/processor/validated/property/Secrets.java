package dev.damask.processor.validated.property;

import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Hierarchy.Ancestor;
import dev.damask.processor.code.Sensitivity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the properties whose values nobody is to read in texts. */
public final class Secrets {

  private final Members members;
  private final Sensitivity sensitivity;

  /** Whether the user's type, or one above it, is marked itself. */
  private final boolean isAll;

  public Secrets(Desk desk, Members members) {
    this.members = members;
    this.sensitivity = new Sensitivity(desk.program(), desk.names().packageName());
    this.isAll = isAnyMarked(desk.hierarchy().ancestors());
  }

  private boolean isAnyMarked(List<Ancestor> types) {
    for (Ancestor type : types) {
      if (sensitivity.isMarked(type.type())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether its field or an accessor says so of a property, its type in the user's type, or that.
   */
  public boolean contain(Draft draft) {
    if (isAll) {
      return true;
    }
    Set<String> setters = PropertyNames.setters(draft.name(), draft.type(members));
    Set<String> getters = new HashSet<>();
    for (Member getter : draft.getters()) {
      getters.add(getter.name());
    }
    for (Member field : draft.fields()) {
      if (isMarkedOrOfSuchType(field)) {
        return true;
      }
    }
    // Those that others override, too: a mark counts wherever it may have been read.
    for (Member method : members.all()) {
      if (!method.isField() && isMarkedAccessor(method, getters, setters)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarkedAccessor(Member method, Set<String> getters, Set<String> setters) {
    return switch (method.parameters().size()) {
      case 0 -> getters.contains(method.name()) && isMarkedOrOfSuchType(method);
      case 1 ->
          setters.contains(method.name())
              && (sensitivity.isMarked(method.method().getParameters().get(0))
                  || sensitivity.isSensitive(method.parameters().get(0)));
      default -> false;
    };
  }

  private boolean isMarkedOrOfSuchType(Member member) {
    return sensitivity.isMarked(member.element()) || sensitivity.isSensitive(member.type());
  }
}
