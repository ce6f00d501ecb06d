package far;

import near.Base;

@SuppressWarnings("DamaskBypass")
public class Between extends Base {}
