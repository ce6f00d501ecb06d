package dev.damask.processor.report;

import dev.damask.processor.core.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON that is being written, its members in their order. */
record JsonNode(Map<String, @Nullable Object> members) {

  JsonNode() {
    this(new LinkedHashMap<>());
  }

  JsonNode put(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  JsonNode at(Spot spot) {
    put("file", spot.file().orElse(null));
    return put("line", spot.line().isPresent() ? spot.line().getAsLong() : null);
  }
}
