package dev.damask.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands on the lines of annotated sources. */
final class Places {

  private final Plan plan;
  private final Map<String, Map<Long, Insertion>> insertions = new HashMap<>();
  private final Map<String, List<Range>> types = new HashMap<>();

  private record Range(Declaration type, long first, long last) {}

  Places(Plan plan, List<Declaration> declarations) {
    this.plan = plan;
    Map<Source, List<Insertion>> sorted = new HashMap<>();
    for (Source source : plan.library().sources()) {
      List<Insertion> here = plan.in(source);
      sorted.put(source, here);
      Map<Long, Insertion> lines = new HashMap<>();
      for (int i = 0; i < here.size(); i++) {
        lines.put(source.line(here.get(i).offset()) + i, here.get(i));
      }
      insertions.put(source.path(), lines);
    }
    for (Declaration type : declarations) {
      List<Insertion> here = sorted.get(type.source());
      types
          .computeIfAbsent(type.source().path(), unused -> new ArrayList<>())
          .add(new Range(type, line(type, type.start(), here), line(type, type.end(), here)));
    }
  }

  private static long line(Declaration type, int offset, List<Insertion> sorted) {
    return type.source().line(offset)
        + sorted.stream().filter(insertion -> insertion.offset() < offset).count();
  }

  /** The annotation of that line. */
  Optional<Insertion> insertion(Message message) {
    return Optional.ofNullable(
        insertions.getOrDefault(message.file(), Map.of()).get(message.line()));
  }

  /** The innermost type that has the line. */
  Optional<Declaration> type(Message message) {
    return types.getOrDefault(message.file(), List.of()).stream()
        .filter(range -> range.first <= message.line() && message.line() <= range.last)
        .max(Comparator.comparingLong(Range::first))
        .map(Range::type);
  }

  /** The innermost type that has the line and is annotated. */
  Optional<Declaration> annotatedType(Message message) {
    Optional<Declaration> type = type(message);
    while (type.isPresent() && plan.of(type.get()).isEmpty()) {
      type = type.get().outer();
    }
    return type;
  }
}
