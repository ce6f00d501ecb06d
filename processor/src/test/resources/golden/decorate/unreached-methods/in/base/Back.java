package base;

import dev.damask.Decorate;
import shop.Client;

@Decorate // NOTE UnreachedMethod
class Back extends Client {}
