package dev.damask.processor.report;

import dev.damask.processor.core.IndexPattern;
import dev.damask.processor.core.Place;
import dev.damask.processor.core.Round;
import java.util.List;
import javax.lang.model.element.TypeElement;

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
    List<TypeElement> types = round.types();
    TypeElement any =
        types.isEmpty()
            ? round.program().elements().getTypeElement("java.lang.Object")
            : types.get(0);
    // At one place there is one problem of a kind.
    round.report().add(ReportProblem.UnknownOption, Place.of(any), String.join(", -A", unknown));
  }
}
