package dev.damask.processor.validated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** A property that is being read: its fields and getters, inherited ones first. */
final class Draft {

  private final String name;
  private final List<Member> fields = new ArrayList<>();
  private final List<Member> getters = new ArrayList<>();
  private final List<SourceDraft> sources = new ArrayList<>();

  /**
   * A field or getter with constraints.
   *
   * @param type what its values are
   */
  record SourceDraft(Source source, Member member, TypeMirror type) {}

  Draft(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(Member member) {
    (member.isField() ? fields : getters).add(member);
  }

  List<Member> fields() {
    return fields;
  }

  List<Member> getters() {
    return getters;
  }

  List<SourceDraft> sources() {
    return sources;
  }

  /** The getter that is to be implemented, if all are abstract. */
  Optional<Member> abstractGetter(Members members) {
    return members
        .methods()
        .filter(it -> getters.contains(it) && it.is(Modifier.ABSTRACT))
        .reduce((inherited, own) -> own);
  }

  /** What the property's values are: of the field, or else what the nearest getter returns. */
  TypeMirror type() {
    List<Member> members = fields.isEmpty() ? getters : fields;
    return members.get(members.size() - 1).type();
  }
}
