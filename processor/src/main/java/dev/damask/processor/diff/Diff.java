package dev.damask.processor.diff;

import dev.damask.processor.diff.Subject.Kind;
import dev.damask.processor.diff.Woven.Part;
import dev.damask.processor.diff.Woven.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what one report says otherwise than another, a line a change. */
final class Diff {

  private final Map<Subject, Woven> old;
  private final Map<Subject, Woven> changed;
  private final Set<Subject> all = new LinkedHashSet<>();
  private final TypeNames names;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private Diff(ReportFile old, ReportFile changed) {
    this.old = old.woven();
    this.changed = changed.woven();
    all.addAll(this.old.keySet());
    all.addAll(this.changed.keySet());
    this.names = new TypeNames(all.stream().map(Subject::type).collect(Collectors.toSet()));
  }

  static List<String> of(ReportFile old, ReportFile changed) {
    return new Diff(old, changed).lines();
  }

  private List<String> lines() {
    List<Subject> sorted = new ArrayList<>(all);
    // What is left out comes last of a type: that it was woven before, or is now, is told there.
    sorted.sort(
        Comparator.comparing(Subject::type)
            .thenComparing(it -> it.kind() == Kind.LEFT_OUT)
            .thenComparing(Subject::kind));
    for (Subject subject : sorted) {
      @Nullable Woven before = old.get(subject);
      @Nullable Woven after = changed.get(subject);
      if (subject.kind() == Kind.LEFT_OUT) {
        compareLeftOut(subject, before, after);
      } else if (before != null && after != null) {
        if (before.isOrdered()) {
          compare(subject, before.toldApart(after), after.toldApart(before));
        } else {
          compare(subject, before, after);
        }
      } else if (subject.outer().equals(subject)
          || (old.containsKey(subject.outer()) && changed.containsKey(subject.outer()))) {
        tell(subject, subject.kind().word() + (before == null ? "added" : "removed"));
      }
    }
    return lines;
  }

  private void compare(Subject subject, Woven before, Woven after) {
    Set<String> parts = new LinkedHashSet<>(before.parts().keySet());
    parts.addAll(after.parts().keySet());
    for (String name : parts) {
      @Nullable Part was = before.parts().get(name);
      @Nullable Part is = after.parts().get(name);
      if (was == null && is != null) {
        tell(subject, is.shown() + " added");
      } else if (was != null && is == null) {
        tell(subject, was.shown() + " removed");
      } else if (was != null && is != null) {
        compare(subject, was, is);
      }
    }
    List<String> wasOrder = common(before, after);
    List<String> isOrder = common(after, before);
    if (before.isOrdered() && !wasOrder.equals(isOrder)) {
      tell(subject, "order " + change(String.join(", ", wasOrder), String.join(", ", isOrder)));
    }
  }

  private void compare(Subject subject, Part was, Part is) {
    Set<String> values = new LinkedHashSet<>(was.values().keySet());
    values.addAll(is.values().keySet());
    Value none = new Value("none", true);
    for (String name : values) {
      Value before = was.values().getOrDefault(name, none);
      Value after = is.values().getOrDefault(name, none);
      // An attribute that one version of Damask knows and the other does not is no change by
      // itself.
      boolean isKnownToBoth = was.values().containsKey(name) && is.values().containsKey(name);
      boolean isUnsaid = !isKnownToBoth && before.isDefault() && after.isDefault();
      if (!isUnsaid && !before.text().equals(after.text())) {
        String of = name.isEmpty() ? "" : is.shown() + " " + name + " ";
        tell(subject, of + change(before.text(), after.text()));
      }
    }
  }

  private void compareLeftOut(Subject subject, @Nullable Woven before, @Nullable Woven after) {
    Subject type = Subject.of(Kind.CLASS, subject.type());
    boolean isOfWhole =
        subject.member().isPresent() && old.containsKey(type) != changed.containsKey(type);
    if (isOfWhole
        || told.contains(signature(subject))
        || (before != null && before.equals(after))) {
      return;
    }
    if (after != null) {
      tell(subject, "left out " + after.note());
    } else {
      tell(subject, "no longer left out");
    }
  }

  private static List<String> common(Woven one, Woven other) {
    return one.parts().entrySet().stream()
        .filter(it -> other.parts().containsKey(it.getKey()))
        .map(it -> it.getValue().shown())
        .toList();
  }

  private static String change(String before, String after) {
    return before + " \u2192 " + after;
  }

  private void tell(Subject subject, String what) {
    if (subject.kind() == Kind.METHOD) {
      told.add(signature(subject));
    }
    lines.add(Line.of(name(subject) + ": " + what));
  }

  /** A method with its parameters, which one that is left out has in its name. */
  private static String signature(Subject subject) {
    String parameters =
        subject.kind() == Kind.METHOD ? "(" + String.join(", ", subject.parameters()) + ")" : "";
    return subject.type() + "." + subject.member().orElse("") + parameters;
  }

  // Client.fetchData, or Client.fetchData(String, int) where it is overloaded
  private String name(Subject subject) {
    String type = names.of(subject.type());
    return subject
        .member()
        .map(it -> type + "." + it.replaceAll("[^(), ]+\\.", "") + parameters(subject))
        .orElse(type);
  }

  private String parameters(Subject subject) {
    if (subject.kind() != Kind.METHOD) {
      return "";
    }
    List<Subject> overloads =
        all.stream()
            .filter(it -> it.kind() == Kind.METHOD)
            .filter(it -> it.type().equals(subject.type()) && it.member().equals(subject.member()))
            .toList();
    if (overloads.size() == 1) {
      return "";
    }
    Set<String> simple = new TreeSet<>(overloads.stream().map(Diff::simpleParameters).toList());
    return simple.size() == overloads.size()
        ? simpleParameters(subject)
        : "(" + String.join(", ", subject.parameters()) + ")";
  }

  private static String simpleParameters(Subject method) {
    return method.parameters().stream()
        .map(it -> it.replaceFirst(".*\\.", ""))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
