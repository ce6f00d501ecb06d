package misuse;

import dev.damask.Registered;

@Registered // ERROR AnnotationRegistered
@interface Marks {}
