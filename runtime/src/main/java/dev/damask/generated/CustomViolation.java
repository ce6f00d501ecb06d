package dev.damask.generated;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import jakarta.validation.ValidationException;

/**
 * A violation that a validator builds: every stage of Jakarta's builder in one, since they differ
 * only in what they let one call next.
 */
final class CustomViolation
    implements ConstraintViolationBuilder,
        NodeBuilderCustomizableContext,
        NodeBuilderDefinedContext,
        NodeContextBuilder,
        LeafNodeBuilderCustomizableContext,
        LeafNodeBuilderDefinedContext,
        LeafNodeContextBuilder,
        ContainerElementNodeBuilderCustomizableContext,
        ContainerElementNodeBuilderDefinedContext,
        ContainerElementNodeContextBuilder {

  private final ValidatorContext context;
  private final String template;
  private String path = "";

  /** The last node, which may still learn what index of the node before it it has. */
  private String node = "";

  private String index = "";

  CustomViolation(ValidatorContext context, String template) {
    this.context = context;
    this.template = template;
  }

  String template() {
    return template;
  }

  /** The path from the value on. */
  String path() {
    return Paths.join(path + index, node);
  }

  private CustomViolation add(String name) {
    path = path();
    node = name;
    index = "";
    return this;
  }

  @Override
  @Deprecated
  public CustomViolation addNode(String name) {
    return add(name);
  }

  @Override
  public CustomViolation addPropertyNode(String name) {
    return add(name);
  }

  @Override
  public CustomViolation addBeanNode() {
    return add("");
  }

  @Override
  public CustomViolation addContainerElementNode(
      String name, Class<?> containerType, Integer typeArgumentIndex) {
    return add(name);
  }

  @Override
  public CustomViolation addParameterNode(int parameter) {
    throw new ValidationException("a constraint on a value has no parameters");
  }

  @Override
  public CustomViolation inIterable() {
    index = "[]";
    return this;
  }

  @Override
  public CustomViolation inContainer(Class<?> containerClass, Integer typeArgumentIndex) {
    return this;
  }

  @Override
  public CustomViolation atKey(Object key) {
    index = "[" + Violations.key(key) + "]";
    return this;
  }

  @Override
  public CustomViolation atIndex(Integer position) {
    index = "[" + position + "]";
    return this;
  }

  @Override
  public ConstraintValidatorContext addConstraintViolation() {
    context.add(this);
    return context;
  }
}
