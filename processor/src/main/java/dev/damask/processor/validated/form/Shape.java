package dev.damask.processor.validated.form;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Nullness;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The outside of a generated type.
 *
 * @param type the user's type
 * @param object the user's type with its type arguments
 * @param variable what a variable of that type is called: {@code user}
 * @param isPublic whether the user's type is
 * @param isRecursive whether an object of the type can lead to itself by way of {@code @Valid}
 * @param memberNames the names of inherited members
 * @param hidingNames the names of inherited types and fields, which hide types of the same name
 */
public record Shape(
    ClassName type,
    TypeName object,
    String variable,
    ClassName generated,
    boolean isPublic,
    List<Modifier> modifiers,
    List<AnnotationSpec> annotations,
    Nullness nullness,
    List<TypeVariableName> typeVariables,
    boolean isRecursive,
    Collection<String> memberNames,
    Collection<String> hidingNames) {

  /** The access of generated methods that are there for everyone who can see the type. */
  public Modifier[] access(Modifier... more) {
    Modifier[] all = new Modifier[more.length + (isPublic ? 1 : 0)];
    System.arraycopy(more, 0, all, all.length - more.length, more.length);
    if (isPublic) {
      all[0] = Modifier.PUBLIC;
    }
    return all;
  }
}
