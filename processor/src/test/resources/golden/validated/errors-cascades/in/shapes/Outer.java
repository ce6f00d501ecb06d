package shapes;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

@Validated
class Outer {

  @Valid // ERROR ValidTarget
  Plain plain;

  @Valid // ERROR ValidTarget
  String text;

  @Valid // ERROR ValidTarget
  int number;

  @Valid // ERROR ValidTarget
  List<Plain> plains;

  List<@Valid Plain> more; // ERROR ValidTarget

  @Valid // ERROR ValidTarget
  @SuppressWarnings("rawtypes")
  List raw;

  @Valid // ERROR ValidTarget
  java.nio.file.Path path;

  @Valid // ERROR ValidTarget
  Loop<String> loop;

  @Valid // ERROR ValidTarget
  Maps maps;

  @NotNull java.nio.file.Path nearPath;
  @NotNull Loop<String> nearLoop;

  @Valid Near near;
  @Valid Map<Plain, Near> nears;
  Map<@Valid Near, Plain> keys;

  interface Maps extends Map<Maps, Maps> {}

  interface Loop<T> extends Iterable<Loop<T>> {}

  static class Plain {
    @NotNull String name;
  }

  @Validated
  static class Near {
    @NotNull String name;
  }
}
