package dev.damask.cache.redis;

import dev.damask.Environment;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The program of one JVM that asks by four threads, until something is written to it. It prints how
 * many calls there were, how many of them computed, failed and got a wrong value.
 */
final class Asker {

  private static final int THREADS = 4;
  private static final int QUESTIONS = 200;

  private final AtomicBoolean isOver = new AtomicBoolean();
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong wrong = new AtomicLong();
  private final Answers answers;

  private Asker(Answers answers) {
    this.answers = answers;
  }

  public static void main(String[] args) throws Exception {
    try (RedisStores stores = RedisStores.connect(URI.create(args[0]), "test")) {
      Environment environment = Environment.builder().cacheStores(stores).build();
      new Asker(new AnswersDecorated(environment)).run();
    }
  }

  private void run() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread thread = new Thread(this::ask);
      thread.start();
      threads.add(thread);
    }
    while (System.in.read() != 'x') {
      System.out.println(this);
    }
    isOver.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(this);
  }

  private void ask() {
    while (!isOver.get()) {
      int question = ThreadLocalRandom.current().nextInt(QUESTIONS);
      try {
        if (!answers.answer(question).equals(Answers.Answer.to(question))) {
          wrong.incrementAndGet();
        }
      } catch (Throwable e) {
        failed.incrementAndGet();
      }
      calls.incrementAndGet();
    }
  }

  @Override
  public String toString() {
    return calls + " " + answers.computed + " " + failed + " " + wrong;
  }
}
