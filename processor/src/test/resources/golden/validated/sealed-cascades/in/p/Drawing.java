package p;

import dev.damask.Validated;
import jakarta.validation.Valid;
import java.util.Map;

@Validated
class Drawing<S extends Shape> {
  @Valid Shape main;

  @Valid S other;

  Map<String, @Valid Shape> byName;

  @Valid Tree<String> tree;
}
