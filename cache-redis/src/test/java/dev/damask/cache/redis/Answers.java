package dev.damask.cache.redis;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;

/** A class whose answers are shared. */
@Decorate
class Answers {

  /** An answer, which says what it is the answer to. */
  record Answer(int question, String text) {
    static Answer to(int question) {
      return new Answer(question, "the answer to " + question);
    }
  }

  @Cached(shared = true, ttl = "1h", stats = true)
  Answer answer(int question) {
    return Answer.to(question);
  }
}
