package dev.damask.processor.code;

import dev.damask.processor.core.Program;
import javax.lang.model.element.TypeElement;

/** Types that Kotlin's compiler made, as class files or as the stubs that processors see. */
public final class KotlinTypes {

  private static final String METADATA = "kotlin.Metadata";

  private KotlinTypes() {}

  public static boolean include(TypeElement type, Program program) {
    return program.annotation(type, METADATA).isPresent();
  }

  /** Whether nobody wrote a type: it holds copies of the default methods of an interface. */
  public static boolean isDefaultImpls(TypeElement type, Program program) {
    return type.getSimpleName().contentEquals("DefaultImpls")
        && type.getEnclosingElement() instanceof TypeElement outer
        && outer.getKind().isInterface()
        && include(outer, program);
  }
}
