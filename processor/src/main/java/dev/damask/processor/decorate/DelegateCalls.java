package dev.damask.processor.decorate;

import dev.damask.processor.code.Desk;
import dev.damask.processor.decorate.weave.Candidate;
import dev.damask.processor.decorate.weave.Equivalence;
import java.util.List;

/** Decides whether a wrapper can call every method of its delegate. */
final class DelegateCalls {

  private DelegateCalls() {}

  /** What stands for several methods is called as one of them, and may throw no more than all. */
  static boolean check(Desk desk, List<Candidate> candidates) {
    boolean areGood = true;
    for (Candidate candidate : candidates) {
      if (candidate.calledBy().isPresent() && !Equivalence.throwsNoMore(candidate, desk)) {
        desk.reportHere(
            DecorateProblem.AmbiguousCall,
            candidate.method().getSimpleName(),
            desk.type().getSimpleName(),
            candidate.declaring().getSimpleName());
        areGood = false;
      }
    }
    return areGood;
  }
}
