package misuse;

import dev.damask.generated.DamaskGenerated;
import javax.annotation.processing.Generated;

@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
public class Composed_PointDecorated {
  public Composed_PointDecorated(Object... arguments) {
  }
}
