package dev.damask.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example of a section of a page: its classes by their names, and what running them prints. */
record Example(Map<String, String> classes, String prints) {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  /** The page that users read. */
  static final Path PAGE = MODULE.resolveSibling("docs/containers.md");

  /** What is asked of containers beside. */
  static final Path MORE = MODULE.resolve("src/test/resources/more-examples.md");

  private static final Pattern BLOCK = Pattern.compile("(?s)```(java|text)\n(.*?)```");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:public |final |abstract )*(?:class|interface|record|@interface) (\\w+)");

  /** Reads the section of a title. */
  static Example of(String title, Path file) throws IOException {
    String page = Files.readString(file);
    int start = page.indexOf("\n## " + title + "\n");
    if (start < 0) {
      throw new AssertionError("no section " + title);
    }
    int end = page.indexOf("\n## ", start + 1);
    String section = page.substring(start, end < 0 ? page.length() : end);
    Map<String, String> classes = new LinkedHashMap<>();
    StringBuilder prints = new StringBuilder();
    Matcher blocks = BLOCK.matcher(section);
    while (blocks.find()) {
      if (blocks.group(1).equals("text")) {
        prints.append(blocks.group(2));
      } else {
        Matcher type = TYPE.matcher(blocks.group(2));
        if (!type.find()) {
          throw new AssertionError("no type in " + blocks.group(2));
        }
        classes.put(type.group(1), blocks.group(2));
      }
    }
    return new Example(classes, prints.toString());
  }
}
