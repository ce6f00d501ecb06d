package dev.damask.processor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The report as one page that loads nothing: style, script and data stand in it, and the first two
 * are known to the browser by their hashes, so that nothing else could run.
 */
final class ReportPage {

  /** The parts of the script, in their order: later ones use earlier ones. */
  private static final List<String> SCRIPT =
      List.of("values.js", "chains.js", "cards.js", "search.js", "keys.js");

  private ReportPage() {}

  static String of(String json) {
    String style = resource("report.css");
    String script = script();
    String policy =
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(script));
    return resource("report.html")
        .replace("{policy}", policy)
        .replace("{style}", style)
        .replace("{script}", script)
        // Where it ends is for the page to say, not for a text in it.
        .replace("{data}", json.strip().replace("<", "\\u003c"));
  }

  // 'use strict';
  // (function () {
  //   ...
  // }());
  private static String script() {
    return SCRIPT.stream()
        .map(ReportPage::resource)
        .collect(Collectors.joining("\n", "'use strict';\n(function () {\n", "}());\n"));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new AssertionError(everyJdkHasIt);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
