package inherited;

import dev.damask.Decorate;

/** Told already, where it went wrong. */
@Decorate
class HeirOfOtherScope extends OtherScope {}
