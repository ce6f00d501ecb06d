package dev.damask.processor.diff;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import dev.damask.processor.diff.Subject.Kind;
import dev.damask.processor.diff.Woven.Part;
import dev.damask.processor.diff.Woven.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a report says. Where things stand, and what they are called, is not compared. */
record Reading(Map<Subject, Woven> woven) {

  void addAll(JsonObject report) {
    objects(report, "classes").forEach(this::addClass);
    objects(report, "registries").forEach(this::addRegistry);
    objects(report, "singletons").forEach(this::addSingleton);
    objects(report, "validated").forEach(this::addValidated);
    objects(report, "leftOut").forEach(this::addLeftOut);
  }

  private void addClass(JsonObject type) {
    woven.put(Subject.of(Kind.CLASS, text(type, "type")), Woven.of(false));
    for (JsonObject method : objects(type, "methods")) {
      Woven its = Woven.of(true);
      for (JsonObject link : objects(method, "chain")) {
        // Two annotations may have the same name.
        its.parts().put(text(link, "annotation"), link(link));
      }
      woven.put(
          new Subject(
              Kind.METHOD,
              text(type, "type"),
              Optional.of(text(method, "name")),
              texts(method, "parameters")),
          its);
    }
  }

  private static Part link(JsonObject link) {
    Part part = Part.of(text(link, "decorator"));
    for (JsonObject attribute : objects(link, "attributes")) {
      Value value = new Value(shown(attribute.get("value")), attribute.getBoolean("isDefault"));
      part.values().put(text(attribute, "name"), value);
    }
    return part;
  }

  private void addRegistry(JsonObject registry) {
    Woven its = Woven.of(false);
    its.parts().put("keys", Part.of("keys").with("", "keys " + text(registry, "keys")));
    for (JsonObject entry : objects(registry, "entries")) {
      String name = "entry " + text(entry, "key");
      Part part = Part.of(name).with("type", text(entry, "type"));
      its.parts()
          .put(
              name,
              part.with("creates", text(entry, "creates")).with("order", entry.getInt("order")));
    }
    woven.put(Subject.of(Kind.REGISTRY, text(registry, "type")), its);
  }

  private void addSingleton(JsonObject singleton) {
    Woven its = Woven.of(false);
    Part part =
        Part.of("singleton")
            .with("creates", text(singleton, "creates"))
            .with("closeAtExit", singleton.getBoolean("closeAtExit"))
            .with("constructors", shown(singleton.get("constructors")));
    its.parts().put("singleton", part);
    woven.put(Subject.of(Kind.SINGLETON, text(singleton, "type")), its);
  }

  private void addValidated(JsonObject validated) {
    String type = text(validated, "type");
    Woven whole = Woven.of(false);
    texts(validated, "rules").forEach(it -> whole.parts().put(it, Part.of("rule " + it)));
    woven.put(Subject.of(Kind.VALIDATED, type), whole);
    for (JsonObject property : objects(validated, "properties")) {
      Woven its = Woven.of(false);
      for (String constraint : texts(property, "constraints")) {
        String name = constraint.replaceFirst("\\(.*", "");
        for (int i = 2; its.parts().containsKey(name); i++) {
          name = constraint.replaceFirst("\\(.*", "") + i;
        }
        its.parts().put(name, Part.of(constraint).with("", constraint));
      }
      woven.put(
          new Subject(Kind.PROPERTY, type, Optional.of(text(property, "name")), List.of()), its);
    }
  }

  private void addLeftOut(JsonObject leftOut) {
    String why = "from " + text(leftOut, "from") + ", " + text(leftOut, "why");
    woven.put(
        new Subject(
            Kind.LEFT_OUT,
            text(leftOut, "type"),
            Optional.ofNullable(leftOut.getString("member")),
            List.of(text(leftOut, "from"))),
        new Woven(new LinkedHashMap<>(), false, why));
  }

  private static List<JsonObject> objects(JsonObject in, String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object each : array(in, name)) {
      objects.add((JsonObject) each);
    }
    return objects;
  }

  private static List<String> texts(JsonObject in, String name) {
    return array(in, name).stream().map(String.class::cast).toList();
  }

  private static JsonArray array(JsonObject in, String name) {
    return Objects.requireNonNull(in.getArray(name), "without " + name);
  }

  private static String text(JsonObject in, String name) {
    return Objects.requireNonNull(in.getString(name), "without " + name);
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : list.stream()
              .map(it -> it instanceof List<?> ? "(" + shown(it) + ")" : shown(it))
              .collect(Collectors.joining(", "));
    }
    return "".equals(value) ? "\"\"" : String.valueOf(value);
  }
}
