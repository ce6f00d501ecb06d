package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Kinds_MarkSingleton {
  public static native Kinds.Mark instance();

  public static native Kinds.Mark initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Kinds.Mark replacement);
}
