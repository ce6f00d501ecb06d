package dev.damask.processor.decorate.cached;

import dev.damask.processor.core.Problem;

/** The problems that {@code @Cached} and {@code @Evicts} can have. */
enum CachedProblem implements Problem {
  CachedVoid("@Cached needs a result to keep, and %s() returns nothing; remove the annotation"),
  CachedOneShot(
      "@Cached hands out what %s() returns to every caller, and the first of them uses a %s up;"
          + " return what can be read again, such as a List, a String or an array, or remove the"
          + " annotation"),
  RefreshTooLate(
      "nothing is ever refreshed: \"refreshAfter\" is %s, and after the \"ttl\" of %s the value has"
          + " expired; make the one shorter or the other longer"),
  StaleNever(
      "\"staleFor\" has no effect where \"ttl\" is empty, as nothing ever expires; give a ttl, or"
          + " remove it"),
  EvictsUnknown("%s has no @Cached method %s()%s"),
  EvictsKey(
      "@Evicts needs the key of %1$s() to remove its entry, and %2$s() has no parameter %3$s; add"
          + " it, or set all = true");

  private final String template;

  CachedProblem(String template) {
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public boolean isOfAnnotation() {
    return this == RefreshTooLate || this == StaleNever;
  }
}
