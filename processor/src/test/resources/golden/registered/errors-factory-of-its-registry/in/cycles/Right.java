package cycles;

import dev.damask.Registered;

@Registered(factory = Right.Factory.class) // ERROR FactoryCycle
interface Right {

  interface Factory {
    Right make(cycles.LeftRegistry[] registries);
  }
}
