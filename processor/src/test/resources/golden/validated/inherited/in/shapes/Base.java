package shapes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

class Base<T> {
  @NotNull T value;
  private List<@NotBlank T> list;

  public List<T> getList() {
    return list;
  }

  protected Base<T> setList(List<T> list) {
    this.list = list;
    return this;
  }
}
