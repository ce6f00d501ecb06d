package dev.damask.processor.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;
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

  private record Open(Report.Expected expected, Pattern pattern) {

    String heir() {
      return expected.heir().getQualifiedName().toString();
    }
  }

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

  /**
   * What nobody was told of, although all that it stands in has been read. What a type is told, its
   * heirs are not.
   */
  Report untold() {
    open.removeIf(it -> wrong.contains(it.expected().type()));
    List<Open> found = open.stream().filter(this::isRight).toList();
    open.removeAll(found);
    found.forEach(it -> wrong.add(it.heir()));
    Report untold = new Report();
    for (Open it : found) {
      if (!inheritsWrong(it.expected().heir())) {
        untold.addOnce(it.expected().report());
      }
    }
    return untold;
  }

  private boolean isRight(Open it) {
    String type = it.expected().type();
    return right.contains(new Read(type, it.pattern())) || right.contains(new Read(type, null));
  }

  private boolean inheritsWrong(TypeElement heir) {
    return DeclaredSupertypes.of(heir)
        .map(it -> (TypeElement) it.asElement())
        .anyMatch(it -> wrong.contains(it.getQualifiedName().toString()) || inheritsWrong(it));
  }
}
