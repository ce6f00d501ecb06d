package dev.damask.processor.core;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that have been written in a compilation, each with the user's type it stands for. */
final class Written {

  private final Map<ClassName, String> subjects = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  void add(ClassName generated, String subject) {
    subjects.put(generated, subject);
  }

  /** The other type of the user's that a generated one stands for already. */
  Optional<String> other(ClassName generated, String subject) {
    @Nullable String known = subjects.get(generated);
    return known == null || known.equals(subject) ? Optional.empty() : Optional.of(known);
  }

  /** Whether it is to be said of two types that they share a name: once, however many they do. */
  boolean isNews(String subject, String other) {
    return told.add(subject + " " + other);
  }
}
