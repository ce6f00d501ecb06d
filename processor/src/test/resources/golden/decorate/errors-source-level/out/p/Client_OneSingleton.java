package p;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Client_OneSingleton {
  public static native <T> T instance();

  public static native <T> T initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Object replacement);
}
