package shapes;

import other.Base;

class OtherHeir extends Base {}
