package ahead;

import dev.damask.Registered;

@Registered
public interface Plugin {}
