package dev.damask.processor.report;

import com.grack.nanojson.JsonWriter;
import dev.damask.processor.code.inventory.Inventory;
import dev.damask.processor.code.inventory.LeftOut;
import dev.damask.processor.code.inventory.RegistryItem;
import dev.damask.processor.code.inventory.SingletonItem;
import dev.damask.processor.code.inventory.ValidatedItem;
import dev.damask.processor.core.Spot;
import java.util.List;
import java.util.function.Function;

/** An inventory as JSON, by {@code docs/report.schema.json}; in ASCII. */
final class ReportJson {

  /** The version of the schema. */
  private static final int SCHEMA = 1;

  private ReportJson() {}

  static String of(Inventory inventory) {
    JsonNode all =
        new JsonNode()
            .put("schemaVersion", SCHEMA)
            .put("damask", ReportJson.class.getPackage().getImplementationVersion())
            .put("classes", list(inventory.classes(), WovenJson::of))
            .put("registries", list(inventory.registries(), ReportJson::registry))
            .put("singletons", list(inventory.singletons(), ReportJson::singleton))
            .put("validated", list(inventory.validated(), ReportJson::validated))
            .put("leftOut", list(inventory.leftOut(), ReportJson::leftOut));
    return ascii(JsonWriter.indent("  ").string().value(all.members()).done()) + "\n";
  }

  static <T> List<Object> list(List<T> all, Function<T, JsonNode> one) {
    return all.stream().<Object>map(it -> one.apply(it).members()).toList();
  }

  private static JsonNode registry(RegistryItem registry) {
    return new JsonNode()
        .put("type", registry.type())
        .at(registry.spot())
        .put("generated", registry.generated())
        .put("keys", registry.keys())
        .put("exhaustive", registry.isExhaustive())
        .put("factory", registry.factory().orElse(null))
        .put("services", registry.hasServices())
        .put("entries", list(registry.entries(), ReportJson::entry));
  }

  private static JsonNode entry(RegistryItem.Entry entry) {
    return new JsonNode()
        .put("key", entry.key())
        .put("type", entry.type())
        .at(entry.spot())
        .put("creates", entry.creates())
        .put("order", entry.order());
  }

  private static JsonNode singleton(SingletonItem singleton) {
    return new JsonNode()
        .put("type", singleton.type())
        .at(singleton.spot())
        .put("generated", singleton.generated())
        .put("creates", singleton.creates())
        .put("closeAtExit", singleton.closesAtExit())
        .put("constructors", singleton.constructors());
  }

  private static JsonNode validated(ValidatedItem validated) {
    return new JsonNode()
        .put("type", validated.type())
        .at(validated.spot())
        .put("generated", validated.generated())
        .put("properties", list(validated.properties(), ReportJson::property))
        .put("rules", validated.rules());
  }

  private static JsonNode property(ValidatedItem.Property property) {
    Spot spot = property.spot();
    return new JsonNode()
        .put("name", property.name())
        .put("type", property.type())
        .at(spot)
        .put("constraints", property.constraints());
  }

  private static JsonNode leftOut(LeftOut leftOut) {
    return new JsonNode()
        .put("type", leftOut.type())
        .put("member", leftOut.member().orElse(null))
        .at(leftOut.spot())
        .put("from", leftOut.from())
        .put("why", leftOut.why());
  }

  /** Beyond ASCII there is nothing but what stands in strings. */
  private static String ascii(String json) {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 128) {
        text.append(c);
      } else {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          text.append(Character.forDigit((c >> shift) & 15, 16));
        }
      }
    }
    return text.toString();
  }
}
