package shop;

import dev.damask.Validated;
import java.util.ArrayList;

/** No validator of texts takes forms. */
@Validated
class Form {

  /** Reads as a list of forms. */
  static class Rows extends ArrayList<FormValidated> {
    private static final long serialVersionUID = 1;
  }

  @Text // ERROR NoValidator
  FormValidated validated;

  @Text // ERROR NoValidator
  Rows rows;

  @Text Form[] forms;
  @Text FormValidated[] array;
}
