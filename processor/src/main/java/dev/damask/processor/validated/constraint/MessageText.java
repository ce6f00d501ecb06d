package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Literals;
import java.util.List;

/** The message of a constraint, as an expression. */
sealed interface MessageText {

  CodeBlock code();

  /** A text of a constraint without attributes, which stays as it is. */
  record Literal(String text) implements MessageText {

    // "must be a grown-up"
    @Override
    public CodeBlock code() {
      return Literals.text(text);
    }
  }

  /** A message that does not show the value. */
  record Masked(MessageText message) implements MessageText {

    // Messages.size(3, 50).masked()
    @Override
    public CodeBlock code() {
      return CodeBlock.of("$L$Z.masked()", message.code());
    }
  }

  /** An attribute, which a message may name. */
  record Named(String name, CodeBlock value) {

    // .with("value", 18)
    static CodeBlock code(List<Named> attributes) {
      CodeBlock.Builder code = CodeBlock.builder();
      attributes.forEach(it -> code.add("$Z.with($S, $L)", it.name, it.value));
      return code.build();
    }
  }

  /**
   * The default message of a built-in constraint.
   *
   * @param others the attributes that it does not speak of, where they are not the default
   */
  record Standard(String factory, List<CodeBlock> attributes, List<Named> others)
      implements MessageText {

    private static final ClassName MESSAGES = ClassName.get("dev.damask.generated", "Messages");

    // Messages.size(3, 50)
    @Override
    public CodeBlock code() {
      return CodeBlock.of(
          "$T.$L($L)$L",
          MESSAGES,
          factory,
          attributes.stream().collect(CodeBlock.joining(", ")),
          Named.code(others));
    }
  }

  /** A template that needs the user's bundle, the value, or attributes. */
  record Template(String text, List<Named> attributes) implements MessageText {

    static final ClassName MESSAGE = ClassName.get("dev.damask.generated", "Message");

    // Message.of("{user.age}").with("value", 18)
    @Override
    public CodeBlock code() {
      return CodeBlock.of("$T.of($L)$L", MESSAGE, Literals.text(text), Named.code(attributes));
    }
  }
}
