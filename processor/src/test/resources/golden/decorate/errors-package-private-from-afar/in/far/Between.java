package far;

import near.Base;

public class Between extends Base {}
