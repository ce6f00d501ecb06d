package dev.damask.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page that a test makes from what it is about. {@code -Dgolden.update=true} rewrites it; then
 * read the difference as a reviewer would.
 */
final class MadePage {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private MadePage() {}

  /** Holds a page to what it should be, or rewrites it. */
  static void check(Path page, String text) throws IOException {
    if (UPDATE) {
      Files.writeString(page, text);
      return;
    }
    assertWithMessage("%s; run this test with -Dgolden.update=true", page.getFileName())
        .that(Files.readString(page))
        .isEqualTo(text);
  }
}
