package dev.damask.processor;

import dev.damask.Settings;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Settings of a test, which knows what it was asked for. */
final class GivenSettings implements Settings {

  private final Map<String, String> values;
  private final Set<String> asked = new TreeSet<>();

  GivenSettings(Map<String, String> values) {
    this.values = values;
  }

  @Override
  public String get(String name) {
    asked.add(name);
    return values.get(name);
  }

  @Override
  public Set<String> names() {
    return values.keySet();
  }

  Set<String> asked() {
    return asked;
  }
}
