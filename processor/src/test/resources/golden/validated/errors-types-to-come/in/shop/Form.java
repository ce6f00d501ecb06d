package shop;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;

/** What is generated is no text, and a form is not what is generated for it. */
@Validated
class Form {

  /** Reads as a list of forms. */
  static class Rows extends ArrayList<FormValidated> {
    private static final long serialVersionUID = 1;
  }

  @NotNull FormValidated parent;
  @NotNull Rows rows;

  void setParent(Form parent) {} // ERROR UncheckableSetter

  @Check(message = "must be a text") // ERROR RuleParameterType
  static boolean isText(String parent) {
    return true;
  }

  @Check(message = "must have texts") // ERROR RuleParameterType
  static boolean hasTexts(Iterable<String> rows) {
    return true;
  }

  @Check(message = "must have forms")
  static boolean hasForms(Form parent, Iterable<? extends Form> rows) {
    return true;
  }
}
