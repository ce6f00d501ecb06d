package errors;

import dev.damask.Validated;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.URL;

@Validated
public interface Elsewhere {
  @URL // ERROR ForeignConstraint
  String getPage();

  @Either // ERROR ForeignConstraint
  String getEither();

  @Unchecked // ERROR ForeignConstraint
  String getUnchecked();

  @Range(min = 3)
  int getRange();
}
