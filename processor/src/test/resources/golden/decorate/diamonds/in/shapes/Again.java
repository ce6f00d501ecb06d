package shapes;

import dev.damask.Decorate;

/** Says once more what its superclass is; what the superclass inherits stays nearer. */
@Decorate
public class Again extends Person implements Named {}
