package misuse;

import dev.damask.Registered;

@Registered
public interface Root {}
