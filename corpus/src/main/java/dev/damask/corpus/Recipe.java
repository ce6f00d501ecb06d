package dev.damask.corpus;

import java.util.List;
import java.util.Optional;

/** What to put on the types of a library. */
interface Recipe {

  String name();

  /** What to put on the type, if it is eligible. */
  List<Insertion> annotate(Declaration type);

  /** What heals a type that has no annotation of this recipe and yet gets an error. */
  default Optional<Insertion> remedy(Declaration type) {
    return Optional.empty();
  }
}
