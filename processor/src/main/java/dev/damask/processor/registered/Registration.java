package dev.damask.processor.registered;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known about one root over the rounds of a compilation; by name. */
final class Registration {

  /** A part that has to be found as a service, and the first of its entries. */
  record Part(ClassName name, String firstEntry) {}

  private final String root;
  private final SortedSet<String> found = new TreeSet<>();
  private final SortedSet<String> pending = new TreeSet<>();
  private final Map<String, String> classesByKey = new TreeMap<>();
  private final SortedSet<String> services = new TreeSet<>();
  private final List<Part> parts = new ArrayList<>();
  private List<String> expected = List.of();
  private boolean isOwn;
  private boolean isMistaken;
  private boolean isWritten;

  Registration(String root) {
    this.root = root;
  }

  String root() {
    return root;
  }

  /** Says that the root belongs to this compilation, which generates its registry. */
  void own() {
    isOwn = true;
  }

  boolean isOwn() {
    return isOwn;
  }

  /** Says that the type is no root, but could be taken for one, so that its registry is named. */
  void mistake() {
    isOwn = true;
    isMistaken = true;
  }

  boolean isMistaken() {
    return isMistaken;
  }

  /** Adds a class, once. */
  void add(String entry) {
    if (found.add(entry)) {
      pending.add(entry);
    }
  }

  /** The classes that are in nothing that was written. */
  SortedSet<String> pending() {
    return pending;
  }

  /** The classes that were found in all. */
  SortedSet<String> found() {
    return found;
  }

  /** Whether there is something to write. */
  boolean isDue() {
    return !pending.isEmpty() || (isOwn && !isWritten);
  }

  boolean isWritten() {
    return isWritten;
  }

  void written() {
    isWritten = true;
    pending.clear();
  }

  /** Says which class has a key. */
  void claim(String key, String entry) {
    classesByKey.put(key, entry);
  }

  /** The class that has a key. */
  @Nullable String classOf(String key) {
    return classesByKey.get(key);
  }

  /** Says which keys need an entry. */
  void expect(List<String> keys) {
    expected = keys;
  }

  /** The keys that need an entry and have none. */
  List<String> missing() {
    return expected.stream().filter(key -> classOf(key) == null).toList();
  }

  /** The binary names of what {@code ServiceLoader} finds for the root. */
  SortedSet<String> services() {
    return services;
  }

  List<Part> parts() {
    return parts;
  }
}
