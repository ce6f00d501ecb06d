package p;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public final class Client_OneSingleton {
  public static native Client.One instance();

  public static native Client.One initialize(Object... arguments);

  public static native boolean isInitialized();

  public static native AutoCloseable override(Client.One replacement);
}
