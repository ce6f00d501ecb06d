package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Literals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** {@code @Pattern}, and the regular expression of {@code @Email}. */
final class PatternRule implements Rule {

  /** The usual ways to write an expression that matches every text. */
  private static final Set<String> ANYTHING = Set.of("(?s).*", "[\\s\\S]*", "(?s:.*)");

  @Override
  public Optional<Verdict> read(Use use) {
    if (!use.type().isText()) {
      return use.misfit("CharSequence");
    }
    return matchesAnything(use)
        ? Optional.of(new AlwaysValid())
        : matches(use).map(NullsAreValid::new);
  }

  private static boolean matchesAnything(Use use) {
    String regexp = use.annotation().text("regexp");
    List<String> flags = flags(use);
    return flags.isEmpty()
        ? ANYTHING.contains(regexp)
        : regexp.equals(".*") && flags.equals(List.of("DOTALL"));
  }

  /** Reads the attributes {@code regexp} and {@code flags}. */
  static Optional<Verdict> matches(Use use) {
    String regexp = use.annotation().text("regexp");
    try {
      Pattern.compile(regexp);
    } catch (PatternSyntaxException wrong) {
      use.report()
          .add(ConstraintProblem.RegexSyntax, use.place("regexp"), regexp, wrong.getDescription());
      return Optional.empty();
    }
    return Optional.of(new Matches(regexp, flags(use)));
  }

  static List<String> flags(Use use) {
    return ((List<?>) use.annotation().value("flags").getValue())
        .stream()
            .map(value -> (VariableElement) ((AnnotationValue) value).getValue())
            .map(flag -> flag.getSimpleName().toString())
            .distinct()
            .toList();
  }

  private record Matches(String regexp, List<String> flags) implements Verdict {

    private static final ClassName PATTERN = ClassName.get(Pattern.class);

    // !CODE_PATTERN.matcher(code).matches()
    @Override
    public Condition invalid(Site site) {
      String pattern = site.constants().field(site.stem(), "PATTERN", PATTERN, compiled());
      return Condition.of("!$L.matcher($L).matches()", pattern, site.value());
    }

    // Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
    private CodeBlock compiled() {
      CodeBlock text = Literals.text(regexp);
      Stream<CodeBlock> options = flags.stream().map(it -> CodeBlock.of("$T.$L", PATTERN, it));
      return flags.isEmpty()
          ? CodeBlock.of("$T.compile($L)", PATTERN, text)
          : CodeBlock.of(
              "$T.compile($L, $L)", PATTERN, text, options.collect(CodeBlock.joining(" | ")));
    }
  }
}
