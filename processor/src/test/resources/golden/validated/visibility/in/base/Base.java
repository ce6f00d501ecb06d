package base;

import jakarta.validation.constraints.NotNull;

public abstract class Base {
  @NotNull protected String field;
  @NotNull private String hidden;

  protected Base() {}

  public String getField() {
    return field;
  }

  public String getHidden() {
    return hidden;
  }

  protected void setHidden(String hidden) {
    this.hidden = hidden;
  }

  void setField(String field) {
    this.field = field;
  }
}
