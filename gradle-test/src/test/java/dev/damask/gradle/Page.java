package dev.damask.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation that says what to paste.
 *
 * @param name as seen from {@code docs}
 */
record Page(String name) {

  private static final Path DOCS = Path.of(System.getProperty("damask.folder")).resolve("docs");
  private static final Pattern BLOCK = Pattern.compile("(?s)```\\w+\n(.*?)```");

  /** The first snippet of a section. */
  String snippet(String title) throws IOException {
    return after("\n## " + title + "\n");
  }

  /** The first snippet behind some text. */
  String after(String text) throws IOException {
    String page = Files.readString(DOCS.resolve(name));
    int start = page.indexOf(text);
    Matcher block = BLOCK.matcher(page);
    if (start < 0 || !block.find(start)) {
      throw new AssertionError("no snippet behind " + text.strip() + " in " + name);
    }
    return block.group(1);
  }
}
