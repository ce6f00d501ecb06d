package dev.damask.tck.stand;

import dev.damask.Environment;
import java.util.HashMap;
import java.util.Map;

/** Makes environments with the settings that a test of the TCK deploys its clients with. */
public final class Configured {

  private Configured() {}

  /** By names and values in turn. */
  public static Environment by(String... namesAndValues) {
    Map<String, String> settings = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Environment.builder().settings(settings::get).build();
  }
}
