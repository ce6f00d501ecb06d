package dev.damask.cache.redis;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.concurrent.atomic.AtomicLong;

/** A class whose answers are shared. */
@Decorate
class Answers {

  /** An answer, which says what it is the answer to. */
  record Answer(int question, String text) {
    static Answer to(int question) {
      return new Answer(question, "the answer to " + question);
    }
  }

  final AtomicLong computed = new AtomicLong();

  @Cached(shared = true, ttl = "1h")
  Answer answer(int question) {
    computed.incrementAndGet();
    return Answer.to(question);
  }
}
