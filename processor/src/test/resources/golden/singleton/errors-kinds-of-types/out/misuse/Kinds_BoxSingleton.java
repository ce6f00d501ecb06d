package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@SuppressWarnings("rawtypes")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Kinds_BoxSingleton {
  public static native Kinds.Box instance();

  public static native Kinds.Box initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Kinds.Box replacement);
}
