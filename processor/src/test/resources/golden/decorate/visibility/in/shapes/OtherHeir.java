package shapes;

import other.Base;

@SuppressWarnings("DamaskBypass")
class OtherHeir extends Base {}
