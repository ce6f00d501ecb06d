package shapes;

import dev.damask.Decorate;

@Decorate
class OfNumbers extends Base<int[]> {}
