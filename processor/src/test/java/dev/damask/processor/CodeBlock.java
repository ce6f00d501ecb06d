package dev.damask.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code that a page shows.
 *
 * @param language as it is called behind the backticks
 */
record CodeBlock(String language, String text) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[a-z]+ )*(?:class|interface|record|enum|@interface) (\\w+)");

  /** Stands for lines that a page leaves out. */
  static final String LEFT_OUT = "\u2026";

  /** Those of a page, in order. */
  static List<CodeBlock> of(Path page) throws IOException {
    return BLOCK
        .matcher(Files.readString(page))
        .results()
        .map(it -> new CodeBlock(it.group(1), it.group(2)))
        .toList();
  }

  boolean isJava() {
    return language.equals("java");
  }

  /** Whether it is a source as it stands, package and imports included. */
  boolean isSource() {
    return isJava() && text.startsWith("package ");
  }

  /** The name of the first public type, or else of the first. */
  String type() {
    Matcher matcher = TYPE.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no type in\n" + text);
    }
    return matcher.group(1);
  }
}
