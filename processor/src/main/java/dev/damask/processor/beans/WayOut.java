package dev.damask.processor.beans;

import dev.damask.processor.code.BeanAnnotations;
import dev.damask.processor.core.GeneratedName;
import dev.damask.processor.core.Program;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What to do about a class that a container would create. */
final class WayOut {

  /** Of containers that create what extends an annotated abstract class, a type to know them by. */
  private static final List<String> TAKE_SUBCLASSES =
      List.of(
          "org.springframework.context.ApplicationContext",
          "jakarta.enterprise.context.ApplicationScoped",
          "javax.enterprise.context.ApplicationScoped");

  private static final List<String> TAKE_NONE =
      List.of(
          BeanAnnotations.AVAJE,
          BeanAnnotations.DAGGER,
          BeanAnnotations.GUICE,
          BeanAnnotations.MICRONAUT);

  private WayOut() {}

  // make it abstract, and PricesDecorated is the bean
  // make it abstract with @Decorate(bean = Component.class) for @Component, and PricesDecorated …
  static String ofWrapped(TypeElement type, Reason reason, Program program) {
    if (!program.marks().isDecorated(type)) {
      return "make it abstract, and "
          + GeneratedName.of(type, "Validated").simpleName()
          + " is the bean";
    }
    String wrapper = GeneratedName.of(type, "Decorated").simpleName();
    if (takesSubclasses(type, reason, program)) {
      return "make it abstract, and " + wrapper + " is the bean";
    }
    return reason.isOnClass()
        ? "make it abstract, with @Decorate(bean = %1$s.class) in place of @%1$s, and %2$s is the bean"
            .formatted(reason.simpleName(), wrapper)
        : "make it abstract, with its scope in @Decorate(bean = …), and "
            + wrapper
            + " is the bean";
  }

  // remove @Component or Damask's @Singleton
  static String ofSingleton(TypeElement type, Reason reason) {
    return "its one instance is that of %s; remove @%s or Damask's @Singleton"
        .formatted(GeneratedName.of(type, "Singleton").simpleName(), reason.simpleName());
  }

  // extend PricesDecorated instead of Prices
  static String ofSubclass(TypeElement decorated) {
    return "extend %s instead of %s"
        .formatted(
            GeneratedName.of(decorated, "Decorated").simpleName(), decorated.getSimpleName());
  }

  private static boolean takesSubclasses(TypeElement type, Reason reason, Program program) {
    if (reason.name().startsWith("org.springframework.")
        || reason.name().contains(".enterprise.")) {
      return true;
    }
    return TAKE_NONE.stream().noneMatch(it -> BeanAnnotations.sees(type, it, program))
        && TAKE_SUBCLASSES.stream().anyMatch(it -> BeanAnnotations.sees(type, it, program));
  }
}
