package p;

import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

@Validated
public class Node {
  @NotNull public Node parent;

  @Size(max = 3)
  List<String> names;

  public Node parent(int levels) {
    return levels == 0 ? this : parent.parent(levels - 1);
  }

  /** Final, which no setter may be. */
  public final Node names(int index) {
    return this;
  }

  void names(String separator) {}
}
