package p;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Texts beyond ASCII, in messages, patterns and names, and what looks like an escape. */
@Validated
public class Street {

  @Pattern(regexp = "[a-zäöüß]+", message = "keine Straße")
  @Size(max = 9, message = "zu lang:\u2028höchstens {max}, \\u0041 is not \u0041, 𝒳")
  String straße;

  @Pattern(regexp = "\\u00e4|\\\\ü|\\\\u0041\\Q\u2029*/\\E")
  @NotNull
  String größe;

  @Check(message = "größer als\u2029erlaubt\n\\")
  boolean prüfe() {
    return true;
  }
}
