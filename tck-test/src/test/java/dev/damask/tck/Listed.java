package dev.damask.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of tests in a text file, one a line: {@code fallback.SomeTest.method: why}. A name may end
 * in {@code *}.
 */
final class Listed {

  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final Set<String> unused = new TreeSet<>();

  private Listed(String text) {
    text.lines()
        .filter(it -> !it.isBlank() && !it.startsWith("#"))
        .map(it -> it.split(": ", 2))
        .forEach(it -> reasons.put(it[0], it[1]));
    unused.addAll(reasons.keySet());
  }

  static Listed in(String file) {
    try (InputStream in = Listed.class.getResourceAsStream(file)) {
      return new Listed(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why the test is in the list, if it is. */
  Optional<String> reason(String test) {
    for (String it : reasons.keySet()) {
      if (it.endsWith("*") ? test.startsWith(it.substring(0, it.length() - 1)) : test.equals(it)) {
        unused.remove(it);
        return Optional.of(reasons.get(it));
      }
    }
    return Optional.empty();
  }

  /** The lines that name no test that has been asked for. */
  Set<String> unused() {
    return unused;
  }
}
