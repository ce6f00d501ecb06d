package dev.damask.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells legal refusals from what is wrong in the messages of one compilation. */
final class Judge {

  private final Plan plan;
  private final Recipe recipe;
  private final Places places;
  private final List<Declaration> declarations;
  private final String where;
  private final Verdict verdict = new Verdict();
  private final Set<Message> heard = new HashSet<>();
  private final Map<String, String> firstAt = new HashMap<>();

  Judge(Plan plan, Recipe recipe, List<Declaration> declarations, String where) {
    this.plan = plan;
    this.recipe = recipe;
    this.places = new Places(plan, declarations);
    this.declarations = declarations;
    this.where = where;
  }

  Verdict verdict() {
    return verdict;
  }

  /** An error of Damask's, or whatever is about a generated file. */
  void hear(Message message) {
    if (heard.add(message)) {
      if (message.generated()) {
        generated(message);
      } else {
        problem(message);
      }
    }
  }

  /** An error of the compiler's that the library does not have as it is. */
  void hearForeign(Message message) {
    find(Finding.Kind.FOREIGN_ERROR, message);
    places.annotatedType(message).ifPresent(this::leaveOut);
  }

  private void generated(Message message) {
    if (message.file().isEmpty()) {
      find(Finding.Kind.CRASH, message);
      return;
    }
    find(message.error() ? Finding.Kind.GENERATED_ERROR : Finding.Kind.GENERATED_WARNING, message);
    if (message.error()) {
      origin(message.file()).ifPresent(this::leaveOut);
    }
  }

  private void problem(Message message) {
    String id = message.problem().orElseThrow();
    verdict.problems().add(message);
    if (id.equals("Bug")) {
      find(Finding.Kind.BUG, message);
    }
    String first = firstAt.putIfAbsent(message.place() + id, message.text());
    if (first != null) {
      Finding.Kind kind = Finding.Kind.SEVERAL_ERRORS;
      verdict
          .findings()
          .add(new Finding(kind, where, message.place(), first + "\n" + message.text()));
    }
    Optional<Insertion> insertion = places.insertion(message);
    if (insertion.isPresent() && !insertion.get().head()) {
      verdict.refused().add(insertion.get());
      return;
    }
    Optional<Declaration> type = places.type(message);
    Optional<Insertion> remedy = type.filter(it -> plan.of(it).isEmpty()).flatMap(recipe::remedy);
    if (remedy.isPresent()) {
      verdict.remedies().add(remedy.get());
    } else {
      places.annotatedType(message).ifPresent(this::leaveOut);
    }
  }

  private void leaveOut(Declaration type) {
    verdict.refused().addAll(plan.of(type));
  }

  /** The type that a generated one was generated for: {@code p/Outer_InnerDecorated.java}. */
  private Optional<Declaration> origin(String generated) {
    Declaration longest = null;
    for (Declaration type : declarations) {
      String path = type.source().path();
      String stem = path.substring(0, path.lastIndexOf('/') + 1) + type.name().replace('.', '_');
      if (generated.startsWith(stem)
          && (longest == null || type.name().length() > longest.name().length())) {
        longest = type;
      }
    }
    return Optional.ofNullable(longest);
  }

  private void find(Finding.Kind kind, Message message) {
    verdict.findings().add(new Finding(kind, where, message.place(), message.text()));
  }
}
