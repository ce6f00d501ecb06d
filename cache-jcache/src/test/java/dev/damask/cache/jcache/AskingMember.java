package dev.damask.cache.jcache;

import dev.damask.Environment;
import dev.damask.testing.Load;
import java.util.List;

/**
 * The program of a JVM that is a member of a cluster, and asks it. It is given the cluster's name
 * and the addresses of members, and first says its own.
 */
final class AskingMember {

  private AskingMember() {}

  public static void main(String[] args) throws Exception {
    try (Member member = Member.start(args[0], List.of(args).subList(1, args.length))) {
      System.out.println(member.address() + " " + member.members());
      Environment environment =
          Environment.builder().cacheStores(JCacheStores.of(member.manager(), "test")).build();
      AnswersDecorated answers = new AnswersDecorated(environment);
      Load.run(
          question -> answers.answer(question).equals(Answers.Answer.to(question)),
          answers::answerCacheStats);
    }
  }
}
