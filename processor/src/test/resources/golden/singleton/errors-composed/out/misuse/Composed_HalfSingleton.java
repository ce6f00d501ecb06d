package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Composed_HalfSingleton {
  public static native Composed.Half instance();

  public static native Composed.Half initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Composed.Half replacement);
}
