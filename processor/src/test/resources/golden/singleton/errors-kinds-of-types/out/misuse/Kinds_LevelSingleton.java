package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Kinds_LevelSingleton {
  public static native Kinds.Level instance();

  public static native Kinds.Level initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Kinds.Level replacement);
}
