package dev.damask.cache.redis;

import dev.damask.Environment;
import dev.damask.testing.Load;
import java.net.URI;

/** The program of a JVM that asks a Redis server. */
final class Asker {

  private Asker() {}

  public static void main(String[] args) throws Exception {
    try (RedisStores stores = RedisStores.connect(URI.create(args[0]), "test")) {
      Environment environment = Environment.builder().cacheStores(stores).build();
      AnswersDecorated answers = new AnswersDecorated(environment);
      Load.run(
          question -> answers.answer(question).equals(Answers.Answer.to(question)),
          answers::answerCacheStats);
    }
  }
}
