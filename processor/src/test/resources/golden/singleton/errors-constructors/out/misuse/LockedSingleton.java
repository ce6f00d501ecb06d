package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class LockedSingleton {
  public static native Locked instance();

  public static native Locked initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Locked replacement);
}
