package shapes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

public final class Both {
  /** Of declarations and of types. */
  @Target({
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE
  })
  public @interface NotNull {}

  /** Of declarations alone. */
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface CheckForNull {}

  /** Of declarations; may stand nowhere else but on a constructor. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.CONSTRUCTOR)
  public @interface Made {
    String[] names();
  }

  private @interface Secret {}

  private Both() {}
}
