package dev.damask.processor.report;

import dev.damask.processor.code.inventory.Link;
import dev.damask.processor.code.inventory.WovenClass;
import dev.damask.processor.code.inventory.WovenItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A decorated class as JSON. */
final class WovenJson {

  private WovenJson() {}

  static JsonNode of(WovenClass woven) {
    return new JsonNode()
        .put("type", woven.type())
        .at(woven.spot())
        .put("generated", woven.generated())
        .put("methods", ReportJson.list(woven.methods(), WovenJson::method))
        .put("caches", caches(woven))
        .put("circuits", circuits(woven));
  }

  // fetch(java.lang.String)
  private static String named(WovenItem method) {
    return method.name() + "(" + String.join(", ", method.parameters()) + ")";
  }

  private static JsonNode method(WovenItem method) {
    return new JsonNode()
        .put("name", method.name())
        .put("parameters", method.parameters())
        .put("returns", method.returns())
        .put("declaredIn", method.declaredIn())
        .at(method.spot())
        .put("chain", ReportJson.list(method.chain(), WovenJson::link))
        .put("isBody", method.isBody())
        .put("bounds", bounds(method).members());
  }

  private static JsonNode bounds(WovenItem method) {
    return new JsonNode()
        .put("attempts", method.bounds().<@Nullable Object>map(it -> it.attempts()).orElse(null))
        .put("delays", method.bounds().flatMap(it -> it.delays()).orElse(null))
        .put("total", method.bounds().flatMap(it -> it.total()).orElse(null));
  }

  private static JsonNode link(Link link) {
    return new JsonNode()
        .put("decorator", link.decorator())
        .put("annotation", link.annotation())
        .put("by", link.by())
        .put("enabled", link.enabled().orElse(null))
        .put("attributes", ReportJson.list(link.attributes(), WovenJson::attribute));
  }

  private static JsonNode attribute(Link.Attribute attribute) {
    return new JsonNode()
        .put("name", attribute.name())
        .put("value", attribute.value())
        .put("isDefault", attribute.isDefault())
        .put("setting", attribute.setting().orElse(null));
  }

  private static List<Object> caches(WovenClass woven) {
    List<Object> caches = new ArrayList<>();
    for (WovenItem method : woven.methods()) {
      for (Link link : method.chain()) {
        if (link.keepsResults()) {
          caches.add(
              new JsonNode()
                  .put("method", method.name())
                  .put("parameters", method.parameters())
                  .put("key", link.keyedBy().orElse(List.of()))
                  .members());
        }
      }
    }
    return caches;
  }

  /** Methods that give the same name have one circuit together. */
  private static List<Object> circuits(WovenClass woven) {
    Map<String, Set<String>> methods = new LinkedHashMap<>();
    Map<String, Link> links = new LinkedHashMap<>();
    for (WovenItem method : woven.methods()) {
      for (Link link : method.chain()) {
        link.accessor()
            .ifPresent(
                it -> {
                  links.putIfAbsent(it, link);
                  methods.computeIfAbsent(it, unused -> new LinkedHashSet<>()).add(named(method));
                });
      }
    }
    List<Object> circuits = new ArrayList<>();
    links.forEach(
        (accessor, link) ->
            circuits.add(
                new JsonNode()
                    .put("accessor", accessor)
                    .put("key", link.keyedBy().orElse(List.of()))
                    .put("methods", methods.get(accessor))
                    .members()));
    return circuits;
  }
}
