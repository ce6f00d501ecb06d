package dev.damask.processor.report;

import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Round;
import java.util.List;

/** Reports options that begin with Damask's name and mean nothing: the compiler says nothing. */
public final class UnknownOptions implements IndexPattern {

  private final List<String> unknown;
  private boolean isTold;

  /**
   * @param unknown those options, sorted; there is one at least
   */
  public UnknownOptions(List<String> unknown) {
    this.unknown = unknown;
  }

  @Override
  public void round(Round round) {
    if (isTold) {
      return;
    }
    isTold = true;
    Place place = OptionPlace.of(round.types(), round.program().elements());
    // At one place there is one problem of a kind.
    round.report().add(ReportProblem.UnknownOption, place, String.join(", -A", unknown));
  }
}
