package p;

import dev.damask.Sensitive;
import dev.damask.Singleton;

/** Names beyond ASCII. */
@Singleton
public class Ratio {
  Ratio(String größe, @Sensitive String schlüssel, int 𝒳) {}
}
