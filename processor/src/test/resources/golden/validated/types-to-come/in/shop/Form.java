package shop;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;

/** Properties whose types are generated in the same compilation. */
@Validated
class Form {

  /** Reads as a list of forms. */
  static class Rows extends ArrayList<FormValidated> {
    private static final long serialVersionUID = 1;
  }

  @NotNull private Form parent;
  @NotNull private Rows rows;

  FormValidated getParent() {
    return (FormValidated) parent;
  }

  void setParent(FormValidated parent) {
    this.parent = parent;
  }

  Rows rows() {
    return rows;
  }

  void setRows(Rows rows) {
    this.rows = rows;
  }

  @Check(message = "must not be its own parent")
  static boolean isTree(Form parent, Iterable<? extends Form> rows) {
    return true;
  }
}
