package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the decorators of a method tell each other about a call: where it is made, and how it is
 * handed down.
 */
public record CallNotes(WovenMethod method, WrapperNames names) {

  /** What one decorator tells and another asks for. */
  static List<CallNote> among(List<Decoration> decorations) {
    List<CallNote> notes = new ArrayList<>();
    for (Decoration decoration : decorations) {
      Optional<CallNote> told = decoration.tells();
      if (told.isPresent()
          && !notes.contains(told.get())
          && users(decorations, told.get(), Decoration::asks).findAny().isPresent()) {
        notes.add(told.get());
      }
    }
    return notes;
  }

  /** What the decorator of an index makes, as it is the outermost that has to do with it. */
  // TimeUp timeUp = new TimeUp();
  public CodeBlock made(int index) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (CallNote note : method.notes()) {
      if (users(note).min().orElseThrow() == index) {
        code.addStatement("$1T $2L = new $1T()", note.type(), variable(note));
      }
    }
    return code.build();
  }

  /** What the method of the decorator of an index takes besides what the user's takes. */
  // TimeUp timeUp
  public List<ParameterSpec> parameters(int index) {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (CallNote note : handedTo(index)) {
      parameters.add(ParameterSpec.builder(note.type(), variable(note)).build());
    }
    return parameters;
  }

  // url, timeUp
  public CodeBlock arguments(int index) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (!method.signature().parameters().isEmpty()) {
      arguments.add(method.signature().arguments());
    }
    for (CallNote note : handedTo(index)) {
      arguments.add(CodeBlock.of("$L", variable(note)));
    }
    return CodeBlock.join(arguments, ", ");
  }

  /** The variable that holds it; nothing where it is of no use to the method's decorators. */
  Optional<CodeBlock> of(CallNote note) {
    return method.notes().contains(note)
        ? Optional.of(CodeBlock.of("$L", variable(note)))
        : Optional.empty();
  }

  private String variable(CallNote note) {
    return names.locals(method.signature()).fresh(note.variable());
  }

  private List<CallNote> handedTo(int index) {
    List<CallNote> handed = new ArrayList<>();
    for (CallNote note : method.notes()) {
      if (users(note).min().orElseThrow() < index && index <= users(note).max().orElseThrow()) {
        handed.add(note);
      }
    }
    return handed;
  }

  private IntStream users(CallNote note) {
    return IntStream.concat(
        users(method.decorations(), note, Decoration::tells),
        users(method.decorations(), note, Decoration::asks));
  }

  private static IntStream users(
      List<Decoration> decorations,
      CallNote note,
      Function<Decoration, Optional<CallNote>> question) {
    return IntStream.range(0, decorations.size())
        .filter(i -> question.apply(decorations.get(i)).filter(note::equals).isPresent());
  }
}
