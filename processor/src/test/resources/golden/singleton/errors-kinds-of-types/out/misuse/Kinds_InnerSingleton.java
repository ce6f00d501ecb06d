package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@SuppressWarnings("rawtypes")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Kinds_InnerSingleton {
  public static native Kinds.Inner instance();

  public static native Kinds.Inner initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Kinds.Inner replacement);
}
