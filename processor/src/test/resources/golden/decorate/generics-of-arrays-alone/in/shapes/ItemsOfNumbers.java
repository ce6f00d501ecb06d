package shapes;

import dev.damask.Decorate;

@Decorate
class ItemsOfNumbers extends Items<int[]> {}
