package shop;

import dev.damask.Singleton;

@Deprecated(forRemoval = true)
@Singleton
class Gone {}
