package shop;

import dev.damask.Validated;

/** Is itself above nothing but a list of what is yet to be generated. */
@Known
@Validated
class Table extends Form.Rows {
  private static final long serialVersionUID = 1;
}
