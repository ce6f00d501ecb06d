package dev.damask.processor.validated.property;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** A property that is being read: its fields and getters, inherited ones first. */
public final class Draft {

  private final String name;
  private final List<Member> fields = new ArrayList<>();
  private final List<Member> getters = new ArrayList<>();
  private final List<SourceDraft> sources = new ArrayList<>();

  /**
   * A field or getter with constraints.
   *
   * @param type what its values are
   */
  public record SourceDraft(Source source, Member member, TypeMirror type) {}

  Draft(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  void add(Member member) {
    (member.isField() ? fields : getters).add(member);
  }

  void leaveOut(Member getter) {
    getters.remove(getter);
  }

  void add(SourceDraft source) {
    sources.add(source);
  }

  public List<Member> fields() {
    return fields;
  }

  public List<Member> getters() {
    return getters;
  }

  public List<SourceDraft> sources() {
    return sources;
  }

  /** Those by which any value is invalid. */
  public List<SourceDraft> rejecting() {
    return sources.stream().filter(it -> it.source().value().rejects()).toList();
  }

  /** What the property's values are: of the field, or else what the narrowest getter returns. */
  public TypeMirror type(Members members) {
    return fields.isEmpty()
        ? members.narrowest(getters.stream()).orElseThrow().type()
        : fields.get(fields.size() - 1).type();
  }
}
