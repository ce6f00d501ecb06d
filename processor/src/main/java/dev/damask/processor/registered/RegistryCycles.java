package dev.damask.processor.registered;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which registries wait for each other, or for themselves, by what their factories take. */
final class RegistryCycles {

  private final List<Draft> waiting;

  RegistryCycles(List<Draft> drafts) {
    this.waiting = drafts.stream().filter(it -> !it.takenInVain().isEmpty()).toList();
  }

  /** Reports those at their roots. */
  void tell() {
    for (Draft draft : waiting) {
      if (reached(draft).contains(draft)) {
        draft.tellOfCycle();
      }
    }
  }

  private Set<Draft> reached(Draft start) {
    Set<Draft> reached = new HashSet<>();
    List<Draft> next = List.of(start);
    while (!next.isEmpty()) {
      List<Draft> from = next;
      next =
          waiting.stream()
              .filter(it -> from.stream().anyMatch(by -> by.takes(it)) && reached.add(it))
              .toList();
    }
    return reached;
  }
}
