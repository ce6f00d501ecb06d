package dev.damask.processor.code;

import dev.damask.processor.core.KotlinMetadata;
import dev.damask.processor.core.Program;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Types that Kotlin's compiler made, as class files or as the stubs that processors see. */
public final class KotlinTypes {

  private static final String OVERLOADS = "kotlin.jvm.JvmOverloads";

  /** The length of a dash and the hash that Kotlin puts behind a name that Java cannot use. */
  private static final int MANGLED = 8;

  private KotlinTypes() {}

  public static boolean include(TypeElement type, Program program) {
    return KotlinMetadata.of(type, program).isPresent();
  }

  /** Whether nobody wrote a type: it holds copies of the default methods of an interface. */
  public static boolean isDefaultImpls(TypeElement type, Program program) {
    return type.getSimpleName().contentEquals("DefaultImpls")
        && type.getEnclosingElement() instanceof TypeElement outer
        && outer.getKind().isInterface()
        && include(outer, program);
  }

  /**
   * Whether nobody wrote a method of a class: Kotlin's compiler repeats there what an interface has
   * by default, with its annotations.
   */
  public static boolean isRepeated(ExecutableElement method, Program program) {
    TypeElement type = Program.declaring(method);
    Optional<KotlinMetadata> metadata = KotlinMetadata.of(type, program);
    return metadata.isPresent()
        && type.getKind().isClass()
        && !declares(metadata.get(), method.getSimpleName().toString())
        && program.annotation(method, "java.lang.Override").isPresent();
  }

  /** Properties are noted by their names too, and internal functions without their module's. */
  private static boolean declares(KotlinMetadata metadata, String method) {
    String property = method.replaceFirst("^(get|set)(?=[A-Z])", "");
    return metadata.names().isEmpty()
        || metadata.mentions(method)
        || metadata.mentions(method.replaceFirst("\\$.*", ""))
        || metadata.mentions(property)
        || metadata.mentions(
            property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1));
  }

  /**
   * Whether nobody wrote a method: {@code @JvmOverloads} puts it beside the one that it calls, with
   * that one's annotations and fewer parameters; {@code @JvmStatic} beside its companion.
   */
  public static boolean isOverload(ExecutableElement method, Program program) {
    return isOfCompanion(method, program) || isOverloaded(method, program);
  }

  private static boolean isOverloaded(ExecutableElement method, Program program) {
    return program.annotation(method, OVERLOADS).isPresent()
        && ElementFilter.methodsIn(Program.declaring(method).getEnclosedElements()).stream()
            .filter(it -> it.getSimpleName().equals(method.getSimpleName()))
            .filter(it -> program.annotation(it, OVERLOADS).isPresent())
            .anyMatch(it -> leavesOut(method, it, program));
  }

  private static boolean isOfCompanion(ExecutableElement method, Program program) {
    return method.getModifiers().contains(Modifier.STATIC)
        && program.annotation(method, "kotlin.jvm.JvmStatic").isPresent()
        && ElementFilter.typesIn(Program.declaring(method).getEnclosedElements()).stream()
            .flatMap(it -> ElementFilter.methodsIn(it.getEnclosedElements()).stream())
            .filter(it -> program.annotation(it, "kotlin.jvm.JvmStatic").isPresent())
            .anyMatch(it -> it.getSimpleName().equals(method.getSimpleName()));
  }

  /** Whether one takes what another does, in the same order, and not all of it. */
  private static boolean leavesOut(
      ExecutableElement method, ExecutableElement whole, Program program) {
    List<? extends TypeMirror> all = whole.getParameters().stream().map(it -> it.asType()).toList();
    int matched = 0;
    for (TypeMirror type : all) {
      if (matched < method.getParameters().size()
          && program.types().isSameType(type, method.getParameters().get(matched).asType())) {
        matched++;
      }
    }
    return matched == method.getParameters().size() && matched < all.size();
  }

  /** The functions of a type that processors do not see, since Java has no name for them. */
  public static List<String> unseen(TypeElement type, Program program) {
    Optional<KotlinMetadata> metadata = KotlinMetadata.of(type, program);
    if (metadata.isEmpty()) {
      return List.of();
    }
    Set<String> unseen = new LinkedHashSet<>();
    for (String name : metadata.get().names()) {
      int end = name.length() - MANGLED;
      if (end > 0 && name.charAt(end) == '-' && SourceVersion.isName(name.substring(0, end))) {
        unseen.add(name.substring(0, end) + "()");
      }
    }
    return new ArrayList<>(unseen);
  }

  /** Whether Kotlin adds a method that copies objects of a type. */
  public static Optional<ExecutableElement> copying(TypeElement type, Program program) {
    if (!include(type, program)) {
      return Optional.empty();
    }
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    boolean isData =
        methods.stream().anyMatch(it -> it.getSimpleName().contentEquals("component1"));
    return methods.stream()
        .filter(it -> isData && it.getSimpleName().contentEquals("copy"))
        .findFirst();
  }
}
