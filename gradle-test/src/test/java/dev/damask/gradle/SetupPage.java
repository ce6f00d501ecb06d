package dev.damask.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code docs/setup.md} says to paste. */
final class SetupPage {

  private static final Path PAGE =
      Path.of(System.getProperty("damask.folder")).resolve("docs/setup.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```\\w+\n(.*?)```");

  private SetupPage() {}

  /** The first snippet of a section. */
  static String snippet(String title) throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("\n## " + title + "\n");
    Matcher block = BLOCK.matcher(page);
    if (start < 0 || !block.find(start)) {
      throw new AssertionError("no snippet in the section " + title);
    }
    return block.group(1);
  }
}
