package dev.damask.processor.decorate.cached;

import dev.damask.processor.code.Attributes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationValue;

/** What Javadoc says of a cache: every attribute that is not the default. */
final class CachedText {

  private CachedText() {}

  // cached 5m, refreshed after 1m, stale for 1h, at most 50, by url, unless isEmpty, counted
  static String of(Attributes annotation) {
    String ttl = annotation.text("ttl");
    long maximumSize = annotation.number("maximumSize");
    List<String> keys = new ArrayList<>();
    for (AnnotationValue it : annotation.list("key")) {
      keys.add(it.getValue().toString());
    }
    String key = String.join(" and ", keys);
    String localTtl = annotation.text("localTtl");
    return (annotation.flag("shared") ? "cached and shared " : "cached ")
        + (ttl.isEmpty() ? "for ever" : ttl)
        + given(", refreshed after ", annotation.text("refreshAfter"))
        + given(", stale for ", annotation.text("staleFor"))
        + (localTtl.equals("0s") ? "" : ", here for " + localTtl)
        + (maximumSize == CachedReader.DEFAULT_SIZE ? "" : ", at most " + maximumSize)
        + given(", by ", key)
        + (annotation.constant("nulls").equals("SKIP") ? ", no nulls" : "")
        + given(", unless ", annotation.text("unless"))
        + (annotation.flag("stats") ? ", counted" : "");
  }

  private static String given(String words, String text) {
    return text.isEmpty() ? "" : words + text;
  }
}
