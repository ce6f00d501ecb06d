package dev.damask.processor.validated.value;

import com.palantir.javapoet.TypeName;

/**
 * What is checked of all that a container contains.
 *
 * @param keyType the type of its keys; void where it has none
 * @param keys what is checked of each key of a map
 * @param valueType the type of its elements, or a map's values
 * @param values what is checked of each of them
 * @param keyArgument the type argument of a map's entries for the keys, which may be a wildcard
 * @param valueArgument that for the values
 * @param areKeysSecret whether paths are not to show keys
 */
record Elements(
    Container container,
    TypeName keyType,
    Value keys,
    TypeName valueType,
    Value values,
    TypeName keyArgument,
    TypeName valueArgument,
    boolean areKeysSecret) {

  static Elements of(Container container, TypeName type, Value values) {
    return new Elements(
        container, TypeName.VOID, Value.UNCHECKED, type, values, TypeName.VOID, type, false);
  }

  /** Whether any of them is invalid. */
  boolean reject() {
    return keys.rejects() || values.rejects();
  }

  boolean isOfSameTypes(Elements other) {
    return container == other.container
        && keyType.equals(other.keyType)
        && valueType.equals(other.valueType);
  }

  /** Both, where they are of the same types. */
  Elements and(Elements other) {
    return new Elements(
        container,
        keyType,
        keys.and(other.keys),
        valueType,
        values.and(other.values),
        keyArgument,
        valueArgument,
        areKeysSecret || other.areKeysSecret);
  }
}
