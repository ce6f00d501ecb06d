package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Literals;
import dev.damask.processor.core.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the messages of constraints. */
final class MessageReader {

  /** What every constraint has, and no message speaks of. */
  private static final Set<String> OF_ALL = Set.of("message", "groups", "payload");

  private final Use use;

  MessageReader(Use use) {
    this.use = use;
  }

  /** The message of a constraint, which has one or a problem. */
  MessageText read() {
    Attributes annotation = use.annotation();
    String text = annotation.text("message");
    if (BuiltIns.rule(annotation.qualifiedName()).isPresent()
        && text.equals("{" + annotation.qualifiedName() + ".message}")) {
      return new MessageText.Standard(factory(annotation.simpleName()), standardAttributes());
    }
    return read(text, use.place("message"));
  }

  private static String factory(String constraint) {
    return constraint.equals("Null")
        ? "mustBeNull"
        : constraint.substring(0, 1).toLowerCase(Locale.ROOT) + constraint.substring(1);
  }

  private List<CodeBlock> standardAttributes() {
    return switch (use.simpleName()) {
      case "Min", "Max" -> List.of(WholeBound.literal(use.annotation().number("value")));
      case "DecimalMin", "DecimalMax" -> literals("value", "inclusive");
      case "Digits" -> literals("integer", "fraction");
      case "Pattern" -> literals("regexp");
      case "Size" -> literals("min", "max");
      default -> List.of();
    };
  }

  private List<CodeBlock> literals(String... attributes) {
    List<CodeBlock> literals = new ArrayList<>();
    for (String attribute : attributes) {
      literal(attribute).ifPresent(literals::add);
    }
    return literals;
  }

  private Optional<CodeBlock> literal(String attribute) {
    return Literals.of(use.annotation(), attribute, use.names(), use.lint());
  }

  private List<String> attributes() {
    return use.annotation().names().stream().filter(name -> !OF_ALL.contains(name)).toList();
  }

  /** Reads a message that is not the default one. */
  MessageText read(String text, Place place) {
    Template template = new Template(text);
    check(template, text, place);
    List<String> attributes = attributes();
    Optional<String> fixed = template.fixedText(name -> plainText(name, attributes));
    if (fixed.isPresent()) {
      return new MessageText.Literal(fixed.get());
    }
    // What is no attribute is a key, whose text may name any attribute.
    List<String> names = template.names();
    return new MessageText.Template(
        text, named(attributes.containsAll(names) ? names : attributes));
  }

  /** The message with all attributes, for validators to make other messages of. */
  MessageText readTemplate() {
    String text = use.annotation().text("message");
    check(new Template(text), text, use.place("message"));
    return new MessageText.Template(text, named(attributes()));
  }

  private List<MessageText.Template.Named> named(List<String> attributes) {
    List<MessageText.Template.Named> named = new ArrayList<>();
    for (String attribute : attributes) {
      if (!AnnotationReader.isOfAnnotations(use.annotation().typeOf(attribute))) {
        literal(attribute)
            .ifPresent(it -> named.add(new MessageText.Template.Named(attribute, it)));
      }
    }
    return named;
  }

  private void check(Template template, String text, Place place) {
    template
        .unknownExpression()
        .ifPresent(it -> use.report().add(ConstraintProblem.MessageExpression, place, it));
    if (!template.isBalanced()) {
      use.report().add(ConstraintProblem.MessageBraces, place, text);
    }
  }

  /** What an attribute of a simple type prints as. */
  private Optional<String> plainText(String name, List<String> attributes) {
    if (!attributes.contains(name)) {
      return Optional.empty();
    }
    Object value = use.annotation().value(name).getValue();
    if (value instanceof VariableElement constant) {
      return Optional.of(constant.getSimpleName().toString());
    }
    boolean isPlain = !(value instanceof List<?>) && !(value instanceof TypeMirror);
    return isPlain ? Optional.of(value.toString()) : Optional.empty();
  }
}
