package dev.damask.processor.validated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Finds the properties of a type. */
final class PropertyReader {

  private final Owner owner;
  private final Members members;

  PropertyReader(Owner owner, Members members) {
    this.owner = owner;
    this.members = members;
  }

  /** All properties, in the order in which they are declared; also those without constraints. */
  List<Draft> read() {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    // Fields of records come in no order that compilers agree on.
    for (String component : Components.names(owner.type())) {
      drafts.computeIfAbsent(component, Draft::new);
    }
    Set<String> plainNames = members.fieldNames();
    for (Member member : members.all()) {
      String property = member.property(plainNames);
      if (!property.isEmpty() && (member.isField() || !member.is(Modifier.PRIVATE))) {
        drafts.computeIfAbsent(property, Draft::new).add(member);
      }
    }
    return List.copyOf(drafts.values());
  }
}
