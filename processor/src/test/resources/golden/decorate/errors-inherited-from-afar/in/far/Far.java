package far;

import dev.damask.Decorate;
import near.Base;

@Decorate // ERROR FallbackSignature PredicateSignature ScopeHidden ForEachMethod
public abstract class Far extends Base {}
