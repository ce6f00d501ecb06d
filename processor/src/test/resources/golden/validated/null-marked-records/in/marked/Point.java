package marked;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Validated
record Point(@NotNull String label, @Nullable @Size(max = 3) String note, @NotBlank String... more) {

  static int use() {
    Point point = PointValidated.of("l", null, "more");
    return PointValidated.withNote(point, null).more().length;
  }
}
