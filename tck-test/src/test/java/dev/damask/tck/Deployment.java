package dev.damask.tck;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a test of the TCK configures where it deploys its clients. */
final class Deployment {

  private static final Pattern SCALED =
      Pattern.compile("TCKConfig\\.getConfig\\(\\)\\.getTimeoutInStr\\((\\d+)\\)");

  private final Parsed source;
  private final Map<String, String> sources;
  private final double multiplier;
  private final List<Configured> all = new ArrayList<>();

  /**
   * A line of the configuration, such as {@code com.acme.Client/fetch/Retry/maxRetries=2}.
   *
   * @param type empty for all
   * @param method empty for all
   */
  record Configured(String type, String method, String annotation, String parameter, String value) {

    static Configured of(String key, String value) {
      String[] parts = key.split("/");
      int n = parts.length;
      return new Configured(
          n > 2 ? parts[0] : "", n > 3 ? parts[1] : "", parts[n - 2], parts[n - 1], value);
    }
  }

  private Deployment(Parsed source, Map<String, String> sources, double multiplier) {
    this.source = source;
    this.sources = sources;
    this.multiplier = multiplier;
  }

  static List<Configured> of(Parsed source, Map<String, String> sources, double multiplier) {
    Deployment deployment = new Deployment(source, sources, multiplier);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void nothing) {
        if (Annotations.has(tree.getModifiers(), "Deployment")) {
          deployment.scan(tree);
        }
        return null;
      }
    }.scan(source.unit(), null);
    return deployment.all;
  }

  private void scan(MethodTree deploying) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitNewClass(NewClassTree tree, Void nothing) {
        if (tree.getIdentifier().toString().equals("StringAsset")) {
          text(tree).lines().filter(it -> it.contains("=")).forEach(line -> add(line));
        }
        return super.visitNewClass(tree, nothing);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        super.visitMethodInvocation(tree, nothing);
        if (tree.getMethodSelect() instanceof MemberSelectTree it) {
          called(it.getIdentifier().toString(), tree.getArguments());
        }
        return null;
      }
    }.scan(deploying, null);
  }

  private void add(String line) {
    String[] keyAndValue = line.split("=", 2);
    String key = keyAndValue[0].strip();
    String value = keyAndValue[1].strip();
    if (key.equals("MP_Fault_Tolerance_NonFallback_Enabled")) {
      enableAllButFallbacks(value);
    } else if (key.contains("/")) {
      all.add(Configured.of(key, value));
    }
  }

  /** Whatever else is said comes later in the list, and wins. */
  private void enableAllButFallbacks(String value) {
    for (String annotation : List.of("Retry", "Timeout", "CircuitBreaker", "Bulkhead")) {
      all.add(0, new Configured("", "", annotation, "enabled", value));
    }
  }

  private static String text(NewClassTree asset) {
    StringBuilder text = new StringBuilder();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree tree, Void nothing) {
        text.append(tree.getValue());
        return null;
      }
    }.scan(asset.getArguments(), null);
    return text.toString();
  }

  /** {@code .set(Client.class, "fetch", Retry.class, "maxRetries", "2")} and the like. */
  private void called(String method, List<? extends ExpressionTree> arguments) {
    int n = arguments.size();
    switch (method) {
      case "set" -> {
        if (n == 5) {
          add(arguments.subList(0, 3), value(arguments.get(3)), value(arguments.get(4)));
        }
      }
      case "setGlobally" ->
          add(arguments.subList(0, 1), value(arguments.get(1)), value(arguments.get(2)));
      case "enable", "disable" -> add(arguments, "enabled", "" + method.equals("enable"));
      case "disableGlobally" -> enableAllButFallbacks("false");
      default -> {}
    }
  }

  private void add(List<? extends ExpressionTree> of, String parameter, String value) {
    int n = of.size();
    String type = n > 1 ? Names.resolved(source.unit(), type(of.get(0)), sources) : "";
    String method = n > 2 ? value(of.get(1)) : "";
    all.add(new Configured(type, method, type(of.get(n - 1)), parameter, value));
  }

  private String type(ExpressionTree literal) {
    return source.text(literal).replaceFirst("\\.class$", "");
  }

  private String value(ExpressionTree tree) {
    if (tree instanceof LiteralTree it) {
      return String.valueOf(it.getValue());
    }
    Matcher scaled = SCALED.matcher(source.text(tree));
    return scaled.matches()
        ? "" + Math.round(Long.parseLong(scaled.group(1)) * multiplier)
        : source.text(tree);
  }
}
