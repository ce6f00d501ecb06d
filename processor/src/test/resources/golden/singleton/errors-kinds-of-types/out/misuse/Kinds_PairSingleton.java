package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@SuppressWarnings("rawtypes")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Kinds_PairSingleton {
  public static native Kinds.Pair instance();

  public static native Kinds.Pair initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Kinds.Pair replacement);
}
