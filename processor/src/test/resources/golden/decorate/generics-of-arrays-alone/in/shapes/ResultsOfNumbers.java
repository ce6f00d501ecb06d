package shapes;

import dev.damask.Decorate;

@Decorate
class ResultsOfNumbers extends Results<int[]> {}
