package far;

import dev.damask.Decorate;
import near.Kept;

@Decorate // ERROR PredicateSignature
public class FarKept extends Kept {}
