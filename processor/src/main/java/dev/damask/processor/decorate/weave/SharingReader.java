package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Names;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Reads with whom a method shares the state of a decorator, and what divides it. */
public final class SharingReader {

  private SharingReader() {}

  /** What an annotation's {@code name}, {@code key} and {@code maximumKeys} say. */
  public static Optional<Sharing> read(Use use, String field) {
    Attributes annotation = use.annotation();
    String name = annotation.text("name");
    boolean goodName = name.isEmpty() || isIdentifier(name);
    if (!goodName) {
      use.report().add(UseProblem.StateName, annotation.place("name"), name, hint(name));
    }
    boolean isKeyed = !annotation.texts("key").isEmpty();
    if (!isKeyed && annotation.isGiven("maximumKeys")) {
      use.report().add(UseProblem.MaximumKeysAlone, annotation.place("maximumKeys"));
    }
    long maximumKeys = annotation.number("maximumKeys");
    boolean goodMaximum = !isKeyed || use.isInRange(maximumKeys >= 1, "maximumKeys", "1 or more");
    Optional<Key> key = isKeyed ? KeyReader.read(use) : Optional.of(new Key(List.of()));
    return goodName && goodMaximum
        ? key.map(it -> new Sharing(field, name, it, maximumKeys))
        : Optional.empty();
  }

  /** Characters that compilers ignore would make two names one. */
  private static boolean isIdentifier(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name)
        && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }

  /** {@code my-backend} could be {@code myBackend}. */
  private static String hint(String name) {
    StringBuilder proposal = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9_]+", -1)) {
      if (!word.isEmpty()) {
        proposal.append(proposal.isEmpty() ? word : Names.capitalized(word));
      }
    }
    return isIdentifier(proposal.toString()) ? ", such as \"" + proposal + "\"" : "";
  }
}
