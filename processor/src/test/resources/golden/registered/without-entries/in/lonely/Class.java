package lonely;

import dev.damask.Registered;

@Registered(keys = java.util.concurrent.TimeUnit.class, exhaustive = false)
abstract class Class {}
