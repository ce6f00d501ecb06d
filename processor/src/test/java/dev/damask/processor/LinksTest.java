package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links from page to page lead somewhere. */
final class LinksTest {

  private static final Path PROJECT = Folders.README.getParent();

  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]*)(#[^)\\s]*)?\\)");
  private static final Pattern CODE =
      Pattern.compile("(?s)^```.*?^```$|`[^`\n]*`", Pattern.MULTILINE);
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      String text = Files.readString(page);
      List<MatchResult> found = LINK.matcher(CODE.matcher(text).replaceAll("")).results().toList();
      for (MatchResult link : found) {
        links++;
        if (!exists(page, link.group(1), link.group(2))) {
          broken.add(PROJECT.relativize(page) + ": " + link.group());
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isAtLeast(300);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(PROJECT.resolve(name));
    }
    try (Stream<Path> files = Files.walk(Folders.PAGES)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static boolean exists(Path page, String file, String anchor) throws IOException {
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return anchor == null
        || HEADING
            .matcher(Files.readString(target))
            .results()
            .anyMatch(heading -> anchor.equals("#" + slug(heading.group(1))));
  }

  /** What a heading is called in links. */
  private static String slug(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").strip().replace(' ', '-');
  }
}
