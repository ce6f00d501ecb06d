package lonely;

import dev.damask.Registered;

@Registered
public interface Lonely {}
