package dev.damask.processor.validated.property;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.damask.processor.code.Annotated;
import dev.damask.processor.validated.value.Value;
import java.util.List;

/**
 * A field or getter that carries constraints.
 *
 * @param property the property's name, as in paths
 * @param method the name of the generated method that checks a value: {@code checkEmail}
 * @param variable what the value is called there: {@code email}
 * @param nullness the type with what the user says of null
 * @param typeVariables the variables that the type needs
 */
public record Source(
    String property,
    String method,
    String variable,
    TypeName type,
    Annotated nullness,
    List<TypeVariableName> typeVariables,
    Reading reading,
    Value value) {}
