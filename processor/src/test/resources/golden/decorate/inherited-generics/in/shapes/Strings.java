package shapes;

import dev.damask.Decorate;

@Decorate
class Strings extends Users<String, int[]> {}
