package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Literals;
import java.util.List;

/** The message of a constraint, as an expression. */
sealed interface MessageText {

  CodeBlock code();

  /** A text that is known now. */
  record Literal(String text) implements MessageText {

    // "must be a grown-up"
    @Override
    public CodeBlock code() {
      return Literals.text(text);
    }
  }

  /** The default message of a built-in constraint. */
  record Standard(String factory, List<CodeBlock> attributes) implements MessageText {

    private static final ClassName MESSAGES = ClassName.get("dev.damask.generated", "Messages");

    // Messages.size(3, 50)
    @Override
    public CodeBlock code() {
      return CodeBlock.of(
          "$T.$L($L)", MESSAGES, factory, attributes.stream().collect(CodeBlock.joining(", ")));
    }
  }

  /** A template that needs the user's bundle, or the value. */
  record Template(String text, List<Named> attributes) implements MessageText {

    /** An attribute that the template may name. */
    record Named(String name, CodeBlock value) {}

    static final ClassName MESSAGE = ClassName.get("dev.damask.generated", "Message");

    // Message.of("{user.age}").with("value", 18)
    @Override
    public CodeBlock code() {
      CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", MESSAGE, Literals.text(text));
      for (Named attribute : attributes) {
        code.add("$Z.with($S, $L)", attribute.name, attribute.value);
      }
      return code.build();
    }
  }
}
