package inherited;

import dev.damask.Decorate;

/** To ecj, the variables of a method that is inherited with other types are of another method. */
@Decorate
public class Heir extends Base<String> {}
