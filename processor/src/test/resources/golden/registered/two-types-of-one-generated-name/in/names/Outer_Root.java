package names;

import dev.damask.Registered;

@Registered // ERROR GeneratedNameTwice
interface Outer_Root {}

