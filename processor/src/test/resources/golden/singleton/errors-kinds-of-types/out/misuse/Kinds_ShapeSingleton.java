package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Kinds_ShapeSingleton {
  public static native Kinds.Shape instance();

  public static native Kinds.Shape initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Kinds.Shape replacement);
}
