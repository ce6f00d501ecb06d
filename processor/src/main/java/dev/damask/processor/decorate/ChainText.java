package dev.damask.processor.decorate;

import dev.damask.processor.decorate.weave.Decoration;
import dev.damask.processor.decorate.weave.Effort;
import dev.damask.processor.decorate.weave.WovenMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a method's Javadoc says of its decorators. */
final class ChainText {

  private static final String ARROW = " -> ";

  /** How long a line is at most, if no step is longer. */
  private static final int LONGEST = 92;

  private ChainText() {}

  // fetchData: {@code timed -> cached 300s -> retry 3 x 1s -> timeout 2s -> super},
  // at most 3 attempts, 2s of waiting, 8s in all
  static String of(WovenMethod method, boolean delegates) {
    List<String> steps = new ArrayList<>();
    for (Decoration decoration : method.decorations()) {
      steps.add(decoration.summary());
    }
    if (!method.hasBody()) {
      // It says too little for a line of its own.
      int last = steps.size() - 1;
      steps.set(last, steps.get(last) + ARROW + (delegates ? "delegate" : "super"));
    }
    String chain = lines(method.signature().name() + ": {@code ", steps) + "}";
    Optional<String> effort =
        method.decorations().size() < 2 ? Optional.empty() : Effort.text(method.decorations());
    return effort.isPresent() ? chain + ",\n" + effort.get() : chain;
  }

  /** A step that would make a line too long begins the next one. */
  private static String lines(String begin, List<String> steps) {
    StringBuilder text = new StringBuilder(begin).append(steps.get(0));
    int length = text.length();
    for (String step : steps.subList(1, steps.size())) {
      String more = ARROW + step;
      boolean fits = length + more.length() <= LONGEST;
      text.append(fits ? more : "\n" + more.stripLeading());
      length = fits ? length + more.length() : more.length() - 1;
    }
    return text.toString();
  }
}
