package shapes;

import dev.damask.Decorate;

@Decorate
class ListsOfNumbers extends Lists<int[]> {}
