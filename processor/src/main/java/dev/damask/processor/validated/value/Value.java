package dev.damask.processor.validated.value;

import dev.damask.processor.validated.constraint.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is checked of a value: its own constraints, the object that it is, and what it contains.
 *
 * @param checks its own constraints, as written
 * @param cascade how the object itself is validated, where it is marked {@code @Valid}
 */
public record Value(List<Check> checks, Optional<Cascade> cascade, List<Elements> elements) {

  public static final Value UNCHECKED = new Value(List.of(), Optional.empty(), List.of());

  public boolean isChecked() {
    return !checks.isEmpty() || cascade.isPresent() || !elements.isEmpty();
  }

  /** Whether any value is invalid; else there is nothing to do. */
  public boolean rejects() {
    boolean rejects = cascade.isPresent();
    for (Check check : checks) {
      rejects |= !check.neverRejects();
    }
    for (Value inside : inside()) {
      rejects |= inside.rejects();
    }
    return rejects;
  }

  public boolean usesEnvironment() {
    boolean usesEnvironment = cascade.isPresent();
    for (Check check : checks) {
      usesEnvironment |= check.usesEnvironment();
    }
    for (Value inside : inside()) {
      usesEnvironment |= inside.usesEnvironment();
    }
    return usesEnvironment;
  }

  public boolean isRecursive() {
    boolean isRecursive = cascade.isPresent() && cascade.get().isRecursive();
    for (Value inside : inside()) {
      isRecursive |= inside.isRecursive();
    }
    return isRecursive;
  }

  private List<Value> inside() {
    List<Value> inside = new ArrayList<>();
    for (Elements all : elements) {
      inside.add(all.keys());
      inside.add(all.values());
    }
    return inside;
  }

  /** Equal checks have the same to say, and whether they do costs little to ask. */
  private static void addNew(List<Check> all, List<Check> added) {
    for (Check check : added) {
      boolean isNew = true;
      for (Check present : all) {
        isNew &= !present.wording().equals(check.wording()) || !present.equals(check);
      }
      if (isNew) {
        all.add(check);
      }
    }
  }

  /** Both; what both have, once. */
  public Value and(Value other) {
    List<Check> allChecks = new ArrayList<>();
    addNew(allChecks, checks);
    addNew(allChecks, other.checks);
    List<Elements> allElements = new ArrayList<>(elements);
    for (Elements added : other.elements) {
      boolean isNew = true;
      for (int i = 0; i < allElements.size(); i++) {
        if (allElements.get(i).isOfSameTypes(added)) {
          allElements.set(i, allElements.get(i).and(added));
          isNew = false;
        }
      }
      if (isNew) {
        allElements.add(added);
      }
    }
    return new Value(allChecks, cascade.isPresent() ? cascade : other.cascade, allElements);
  }
}
