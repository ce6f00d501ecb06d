package near;

import dev.damask.Decorate;

@Decorate
public class Near extends Base {

  @Override
  public java.util.List<String> all(java.util.List<Integer> items) {
    return java.util.List.of();
  }
}
