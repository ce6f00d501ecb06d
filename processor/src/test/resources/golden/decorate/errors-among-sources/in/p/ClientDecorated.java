package p;

import dev.damask.generated.DamaskGenerated;

@DamaskGenerated
class ClientDecorated extends Client {}
