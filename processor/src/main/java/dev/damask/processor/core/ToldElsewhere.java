package dev.damask.processor.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What types are told of when they are read themselves, so that types that inherit from them are
 * not. What turns out to be right where it stands is told to those after all.
 */
final class ToldElsewhere {

  /**
   * A type that was read.
   *
   * @param pattern by which; null for checks
   */
  private record Read(String type, @Nullable Pattern pattern) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Read that
          && type.equals(that.type)
          && Objects.equals(pattern, that.pattern);
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }
  }

  private record Open(Report.Expected expected, Pattern pattern) {}

  private final Set<Read> right = new HashSet<>();
  private final Set<String> wrong = new HashSet<>();
  private final List<Open> open = new ArrayList<>();

  /** Notes how reading a type has ended. */
  void add(Task task, Report report) {
    Pattern pattern = task.pattern();
    if (report.hasErrors()) {
      wrong.add(task.type());
    } else {
      right.add(new Read(task.type(), pattern instanceof TypeCheck ? null : pattern));
    }
    report.expected().forEach(it -> open.add(new Open(it, pattern)));
  }

  /** What nobody was told of, although all that it stands in has been read. */
  Report untold() {
    Report untold = new Report();
    for (Iterator<Open> all = open.iterator(); all.hasNext(); ) {
      Open it = all.next();
      String type = it.expected().type();
      boolean isRight =
          right.contains(new Read(type, it.pattern())) || right.contains(new Read(type, null));
      if (isRight && !wrong.contains(type)) {
        untold.addOnce(it.expected().report());
      }
      if (isRight || wrong.contains(type)) {
        all.remove();
      }
    }
    return untold;
  }
}
