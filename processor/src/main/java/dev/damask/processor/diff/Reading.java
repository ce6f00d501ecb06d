package dev.damask.processor.diff;

import dev.damask.processor.diff.Subject.Kind;
import dev.damask.processor.diff.Woven.Part;
import dev.damask.processor.diff.Woven.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a report says. Where things stand, and what they are called, is not compared. */
record Reading(Map<Subject, Woven> woven) {

  void addAll(Node report) {
    report.all("classes").forEach(this::addClass);
    report.all("registries").forEach(this::addRegistry);
    report.all("singletons").forEach(this::addSingleton);
    report.all("validated").forEach(this::addValidated);
    report.all("leftOut").forEach(this::addLeftOut);
  }

  private void addClass(Node type) {
    add(type, Subject.of(Kind.CLASS, type.name("type")), Woven.of(false));
    for (Node method : type.all("methods")) {
      Woven its = Woven.of(true);
      for (Node link : method.all("chain")) {
        // Two annotations may have the same name.
        put(link, its.parts(), link.name("annotation"), link(link));
      }
      add(
          method,
          new Subject(
              Kind.METHOD,
              type.name("type"),
              Optional.of(method.name("name")),
              method.texts("parameters")),
          its);
    }
  }

  private static Part link(Node link) {
    Part part = Part.of(link.name("decorator"));
    for (Node attribute : link.all("attributes")) {
      Value value = new Value(shown(attribute.of("value")), attribute.flag("isDefault"));
      put(attribute, part.values(), attribute.name("name"), value);
    }
    return part;
  }

  private void addRegistry(Node registry) {
    Woven its = Woven.of(false);
    its.parts().put("keys", Part.of("keys").with("", "keys " + registry.text("keys")));
    Node factory = registry.of("factory");
    Part itself =
        Part.of("registry")
            .with("exhaustive", registry.flag("exhaustive"))
            .with("factory", factory.isNull() ? "none" : registry.name("factory"))
            .with("services", registry.flag("services"));
    its.parts().put("registry", itself);
    for (Node entry : registry.all("entries")) {
      String name = "entry " + entry.text("key");
      Part part =
          Part.of(name)
              .with("type", entry.name("type"))
              .with("creates", entry.name("creates"))
              .with("order", entry.number("order").toPlainString());
      put(entry, its.parts(), name, part);
    }
    add(registry, Subject.of(Kind.REGISTRY, registry.name("type")), its);
  }

  private void addSingleton(Node singleton) {
    Woven its = Woven.of(false);
    Part part =
        Part.of("singleton")
            .with("creates", singleton.name("creates"))
            .with("closeAtExit", singleton.flag("closeAtExit"))
            .with("constructors", shown(singleton.all("constructors")));
    its.parts().put("singleton", part);
    add(singleton, Subject.of(Kind.SINGLETON, singleton.name("type")), its);
  }

  private void addValidated(Node validated) {
    String type = validated.name("type");
    Woven whole = Woven.of(false);
    addEach(validated.texts("rules"), "rule ", whole);
    add(validated, Subject.of(Kind.VALIDATED, type), whole);
    for (Node property : validated.all("properties")) {
      Woven its = Woven.of(false);
      addEach(property.texts("constraints"), "", its);
      add(
          property,
          new Subject(Kind.PROPERTY, type, Optional.of(property.name("name")), List.of()),
          its);
    }
  }

  /** One that differs but in its attributes has changed; they are told apart by what is before. */
  private static void addEach(List<String> constraints, String kind, Woven to) {
    for (String constraint : constraints) {
      String before = constraint.replaceFirst("(?s)\\(.*", "");
      String name = before;
      for (int i = 2; to.parts().containsKey(name); i++) {
        name = before + i;
      }
      to.parts().put(name, Part.of(kind + constraint).with("", kind + constraint));
    }
  }

  private void addLeftOut(Node leftOut) {
    String why = "from " + leftOut.text("from") + ", " + leftOut.text("why");
    Node member = leftOut.of("member");
    add(
        leftOut,
        new Subject(
            Kind.LEFT_OUT,
            leftOut.name("type"),
            member.isNull() ? Optional.empty() : Optional.of(member.text()),
            List.of(leftOut.text("from"))),
        new Woven(new LinkedHashMap<>(), false, why));
  }

  private void add(Node at, Subject subject, Woven its) {
    put(at, woven, subject, its);
  }

  /** What stands there twice cannot be compared: of two values one would go unseen. */
  private static <K, V> void put(Node at, Map<K, V> into, K key, V value) {
    if (into.put(key, value) != null) {
      throw new Misread(at.path() + " is there already");
    }
  }

  private static String shown(Node node) {
    if (node.value() instanceof List<?>) {
      return shown(node.elements());
    }
    if (node.value() instanceof Number || node.value() instanceof Boolean) {
      return node.value().toString();
    }
    return node.text().isEmpty() ? "\"\"" : node.text();
  }

  private static String shown(List<Node> list) {
    return list.isEmpty()
        ? "none"
        : list.stream()
            .map(it -> it.value() instanceof List<?> ? "(" + shown(it) + ")" : shown(it))
            .collect(Collectors.joining(", "));
  }
}
