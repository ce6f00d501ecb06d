package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.core.Program;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The names that containers give to beans, which are to stay what the user's class gives. */
final class BeanNames {

  private static final String COMPONENT = "org.springframework.stereotype.Component";
  private static final String ALIAS = "org.springframework.core.annotation.AliasFor";

  private BeanNames() {}

  /** An annotation for the wrapper of a class, with the name that the class gives without one. */
  // @Component("prices")
  static AnnotationSpec named(AnnotationSpec annotation, TypeElement itsType, TypeElement bean) {
    boolean isNamed =
        annotation.members().containsKey("value")
            && !annotation.members().get("value").toString().equals("[\"\"]");
    if (isNamed || !canName(itsType)) {
      return annotation;
    }
    AnnotationSpec.Builder named =
        AnnotationSpec.builder(ClassName.get(itsType))
            .addMember("value", CodeBlock.of("$S", name(bean, isOfSpring(itsType))));
    annotation
        .members()
        .forEach(
            (attribute, values) -> {
              if (!attribute.equals("value")) {
                values.forEach(it -> named.addMember(attribute, it));
              }
            });
    return named.build();
  }

  private static boolean isOfSpring(TypeElement annotation) {
    return !annotation.getSimpleName().contentEquals("Named");
  }

  private static boolean canName(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    if (name.equals("jakarta.inject.Named") || name.equals("javax.inject.Named")) {
      return true;
    }
    return BeanAnnotations.is(annotation, COMPONENT)
        && ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
            .anyMatch(it -> isName(it, name));
  }

  private static boolean isName(ExecutableElement attribute, String annotation) {
    return attribute.getSimpleName().contentEquals("value")
        && attribute.getReturnType().toString().equals("java.lang.String")
        && (annotation.startsWith("org.springframework.")
            || attribute.getAnnotationMirrors().stream()
                .anyMatch(it -> Program.nameOf(it).contentEquals(ALIAS)));
  }

  /** Spring counts the types around it in. */
  private static String name(TypeElement bean, boolean isOfSpring) {
    String name = bean.getSimpleName().toString();
    Element around = bean.getEnclosingElement();
    while (isOfSpring && around instanceof TypeElement) {
      name = around.getSimpleName() + "." + name;
      around = around.getEnclosingElement();
    }
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
