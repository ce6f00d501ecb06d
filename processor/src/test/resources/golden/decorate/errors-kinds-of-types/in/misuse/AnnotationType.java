package misuse;

import dev.damask.Decorate;

@Decorate // ERROR AnnotationClass
@interface AnnotationType {
  int number();
}
