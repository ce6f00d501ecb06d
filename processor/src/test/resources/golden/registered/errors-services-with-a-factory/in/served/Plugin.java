package served;

import dev.damask.Registered;
import java.util.function.Supplier;

/** A factory is one even where it takes nothing, and where there is no entry yet. */
@Registered(
    services = true, // ERROR ServicesWithFactory
    factory = Plugin.Maker.class)
public interface Plugin {

  interface Maker {
    Plugin make();
  }

  /** One of the two alone is right. */
  @Registered(services = true)
  interface Served {}

  /** So is saying that there is no factory. */
  @Registered(services = true, factory = void.class)
  interface Plain {}

  @Registered(services = false, factory = Making.class)
  interface Made {}

  interface Making extends Supplier<Made> {}
}
