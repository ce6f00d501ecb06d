package shop;

import dev.damask.Validated;
import java.util.ArrayList;

/** Each field has the validator that is the nearest to its type. */
@Validated
class Form {

  /** Reads as a list of forms. */
  static class Rows extends ArrayList<FormValidated> {
    private static final long serialVersionUID = 1;
  }

  @Known Form form;
  @Known FormValidated validated;
  @Known FormValidated[] array;
  @Known Rows rows;
  @Known FormValidated[][] anything;
}
