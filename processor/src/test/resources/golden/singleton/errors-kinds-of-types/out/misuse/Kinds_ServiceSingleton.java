package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Kinds_ServiceSingleton {
  public static native Kinds.Service instance();

  public static native Kinds.Service initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Kinds.Service replacement);
}
