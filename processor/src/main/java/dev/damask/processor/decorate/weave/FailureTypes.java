package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The failures that a decorator names in {@code on} and {@code notOn}. */
public final class FailureTypes {

  private final Use use;
  private final List<TypeMirror> on;
  private final List<TypeMirror> notOn;

  private FailureTypes(Use use) {
    Attributes annotation = use.annotation();
    this.use = use;
    this.on = resolved(annotation.types("on", use.report()));
    this.notOn = resolved(annotation.types("notOn", use.report()));
  }

  private List<TypeMirror> resolved(List<TypeMirror> types) {
    List<TypeMirror> resolved = new ArrayList<>(types.size());
    for (TypeMirror type : types) {
      resolved.add(resolved(type));
    }
    return resolved;
  }

  /**
   * Reads them, and reports what changes nothing.
   *
   * @param done what the decorator does with failures, as messages say it: {@code retried}
   */
  public static FailureTypes read(Use use, String done) {
    FailureTypes read = of(use);
    new FailureRules(use, done, "never " + done, false).check(read.on, read.notOn);
    return read;
  }

  /**
   * Reads those that are counted, as are errors and perhaps others, and reports what changes
   * nothing.
   *
   * @param countsOthers whether something else is counted besides
   */
  public static FailureTypes readCounted(Use use, boolean countsOthers) {
    FailureTypes read = of(use);
    String done = "counted as a failure";
    new FailureRules(use, done, "always " + done, countsOthers).check(read.on, read.notOn);
    return read;
  }

  /** Those of a decorator that has been read. */
  static FailureTypes of(Use use) {
    return new FailureTypes(use);
  }

  /** Whether all that another decorator of the method lets through is let through here, too. */
  boolean include(FailureTypes other) {
    return other.on.stream().allMatch(type -> includes(type, other));
  }

  private boolean includes(TypeMirror type, FailureTypes other) {
    Assignability types = new Assignability(use.desk());
    return on.stream().anyMatch(it -> types.isSubtype(type, it))
        && notOn.stream()
            .filter(it -> types.isSubtype(it, type) || types.isSubtype(type, it))
            .allMatch(it -> other.notOn.stream().anyMatch(not -> types.isSubtype(it, not)));
  }

  /**
   * To ecj, a type in the default value of a class file has no supertypes; and it finds no nested
   * type whose name has a dollar sign.
   */
  private TypeMirror resolved(TypeMirror type) {
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    @Nullable TypeElement found =
        use.program().elements().getTypeElement(element.getQualifiedName());
    return found == null ? type : found.asType();
  }

  /** Those in {@code on}. */
  public List<TypeMirror> on() {
    return on;
  }

  /** The names of those in {@code on}; none where that is left at {@code Exception}. */
  public List<TypeName> onNames() {
    List<TypeName> names = names("on", on);
    return names.equals(List.of(ClassName.get(Exception.class))) ? List.of() : names;
  }

  /** The names of those in {@code notOn}. */
  public List<TypeName> notOnNames() {
    return names("notOn", notOn);
  }

  private List<TypeName> names(String attribute, List<TypeMirror> all) {
    List<TypeName> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<TypeName> name = use.mentioned(all.get(i), use.annotation().place(attribute, i));
      if (name.isPresent()) {
        names.add(name.get());
      }
    }
    return names;
  }

  // IOException.class, TimeoutException.class
  public static CodeBlock classes(List<TypeName> names) {
    return names.stream().map(it -> CodeBlock.of("$T.class", it)).collect(CodeBlock.joining(", "));
  }
}
