package dev.damask.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The annotations that are put into the sources of a library. */
record Plan(Library library, List<Insertion> insertions) {

  Plan without(Set<Insertion> refused) {
    return new Plan(
        library, insertions.stream().filter(insertion -> !refused.contains(insertion)).toList());
  }

  Plan with(Collection<Insertion> more) {
    Set<Insertion> known = new HashSet<>(insertions);
    List<Insertion> all = new ArrayList<>(insertions);
    more.stream().filter(known::add).forEach(all::add);
    return new Plan(library, all);
  }

  /** All of a type, and of no other. */
  List<Insertion> of(Declaration type) {
    return insertions.stream().filter(insertion -> insertion.on().equals(type)).toList();
  }

  long types() {
    return insertions.stream().map(Insertion::on).distinct().count();
  }

  List<Insertion> in(Source source) {
    return insertions.stream()
        .filter(insertion -> insertion.source().equals(source))
        .sorted(Comparator.comparingInt(Insertion::offset))
        .toList();
  }

  /** Writes the annotated sources. */
  void write(Path folder) throws IOException {
    for (Source source : library.sources()) {
      Path file = folder.resolve(source.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, annotated(source, in(source)));
    }
  }

  private static String annotated(Source source, List<Insertion> sorted) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Insertion insertion : sorted) {
      text.append(source.text(), from, insertion.offset());
      text.append(insertion.annotation()).append('\n');
      from = insertion.offset();
    }
    return text.append(source.text(), from, source.text().length()).toString();
  }
}
