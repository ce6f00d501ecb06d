package misuse;

import dev.damask.generated.DamaskGenerated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskIndexProcessor")
@DamaskGenerated
public final class Outer_HiddenRegistry {
  public static native <T> T create(Object... arguments);

  public static native <T> Optional<T> find(Object key);

  public static native <T> Set<T> keys();

  public static native <T> List<T> entries();
}
