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
import java.util.stream.Stream;

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
      return masked(
          new MessageText.Standard(
              factory(annotation.simpleName()), standardAttributes(), otherAttributes()));
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

  /** What the default message of an e-mail address or a pattern does not speak of. */
  private List<MessageText.Named> otherAttributes() {
    return switch (use.simpleName()) {
      case "Email" ->
          named(Stream.of("regexp", "flags").filter(use.annotation()::isGiven).toList());
      case "Pattern" -> named(Stream.of("flags").filter(use.annotation()::isGiven).toList());
      default -> List.of();
    };
  }

  private List<CodeBlock> literals(String... attributes) {
    return named(List.of(attributes)).stream().map(MessageText.Named::value).toList();
  }

  private List<String> attributes() {
    return use.annotation().names().stream().filter(name -> !OF_ALL.contains(name)).toList();
  }

  /** Reads a message that is not the default one. */
  MessageText read(String text, Place place) {
    Template template = new Template(text);
    check(template, text, place);
    List<String> attributes = attributes();
    return attributes.isEmpty() && template.isPlain()
        ? new MessageText.Literal(text)
        : masked(new MessageText.Template(text, named(attributes)));
  }

  /** Only a text that is fixed cannot come to show the value. */
  private MessageText masked(MessageText message) {
    return use.isSecret() ? new MessageText.Masked(message) : message;
  }

  /** The message with all attributes, for validators to make other messages of. */
  MessageText readTemplate() {
    String text = use.annotation().text("message");
    check(new Template(text), text, use.place("message"));
    return masked(new MessageText.Template(text, named(attributes())));
  }

  private List<MessageText.Named> named(List<String> attributes) {
    List<MessageText.Named> named = new ArrayList<>();
    for (String attribute : attributes) {
      if (!AnnotationReader.isOfAnnotations(use.annotation().typeOf(attribute))) {
        value(attribute).ifPresent(it -> named.add(new MessageText.Named(attribute, it)));
      }
    }
    return named;
  }

  // 18, List.of(Pattern.Flag.DOTALL)
  private Optional<CodeBlock> value(String attribute) {
    boolean isArray = use.annotation().value(attribute).getValue() instanceof List<?>;
    return isArray
        ? Optional.of(Literals.listOf(use.annotation(), attribute, use.desk()))
        : Literals.of(use.annotation(), attribute, use.desk());
  }

  private void check(Template template, String text, Place place) {
    template
        .unknownExpression()
        .ifPresent(it -> use.report().add(ConstraintProblem.MessageExpression, place, it));
    if (!template.isBalanced()) {
      use.report().add(ConstraintProblem.MessageBraces, place, text);
    }
  }
}
