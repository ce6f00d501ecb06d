package p;

import dev.damask.Validated;
import jakarta.validation.constraints.Min;

@Validated
public class Pool {
  @Min(1)
  final int size;

  public Pool(int size) {
    this.size = size;
  }

  Pool(Key key) {
    this.size = key.size;
  }

  private static class Key {
    int size;
  }
}
