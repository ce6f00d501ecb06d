package shapes;

import dev.damask.Decorate;

/** What it takes has to be cast. */
@Decorate
class OfVariables<U extends Number> extends Base<U[]> {}
