package misuse;

import dev.damask.Decorate;

@Decorate
class Inheriting extends Inherited {}
