package shapes;

import dev.damask.Decorate;

@Decorate
class ItemsOfVariables<U extends Number> extends Items<U[]> {}
