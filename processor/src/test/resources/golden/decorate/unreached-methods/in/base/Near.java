package base;

import dev.damask.Decorate;

@Decorate
class Near extends Base {}
