package cycles;

import dev.damask.Registered;

@Registered(factory = Left.Factory.class) // ERROR FactoryCycle
interface Left {

  interface Factory {
    Left make(String name, Class<? extends RightRegistry> registries);
  }
}
