package dev.damask.tck;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The translation of one source of the TCK: tests make their clients themselves, clients carry
 * Damask's annotations.
 */
final class Translation {

  private static final Set<String> OF_CONTAINERS =
      Set.of(
          "RequestScoped",
          "ApplicationScoped",
          "Dependent",
          "Typed",
          "Vetoed",
          "Asynchronous",
          "Inject");

  private final Parsed source;
  private final Edits edits;
  private final Clients clients;
  private final double multiplier;

  /** What clients are made with; empty where the test deploys none of its own. */
  private final String environment;

  private Translation(String text, Clients clients, double multiplier, String environment) {
    this.environment = environment;
    this.source = Parsed.of(text);
    this.edits = new Edits(source);
    this.clients = clients;
    this.multiplier = multiplier;
  }

  static String of(String text, Clients clients, double multiplier) {
    return new Translation(
            Names.translated(text), clients, multiplier, environment(text, clients, multiplier))
        .applied();
  }

  /** {@code dev.damask.tck.stand.Configured.by("damask.retry.enabled", "false")}. */
  private static String environment(String text, Clients clients, double multiplier) {
    Map<String, String> sources = clients.sources();
    Map<String, String> settings =
        DamaskSettings.of(Deployment.of(Parsed.of(text), sources, multiplier), sources);
    if (settings.isEmpty()) {
      return "";
    }
    return settings.entrySet().stream()
        .map(it -> "\"" + it.getKey() + "\", \"" + it.getValue() + "\"")
        .collect(Collectors.joining(", ", "dev.damask.tck.stand.Configured.by(", ")"));
  }

  private String applied() {
    new TreeScanner<Void, ClassTree>() {
      @Override
      public Void visitClass(ClassTree tree, ClassTree around) {
        type(tree);
        return super.visitClass(tree, tree);
      }

      @Override
      public Void visitMethod(MethodTree tree, ClassTree type) {
        if (Annotations.has(tree.getModifiers(), "Deployment")) {
          edits.remove(tree);
          return null;
        }
        method(tree, type);
        return super.visitMethod(tree, type);
      }

      @Override
      public Void visitVariable(VariableTree tree, ClassTree type) {
        if (Annotations.has(tree.getModifiers(), "Inject")) {
          edits.insert(source.end(tree) - 1, " = " + made(tree.getType()));
        }
        return super.visitVariable(tree, type);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, ClassTree type) {
        if (source.text(tree).startsWith("CDI.current().select(")) {
          edits.replace(tree, "new AsyncCaller()");
          return null;
        }
        return super.visitMethodInvocation(tree, type);
      }

      @Override
      public Void visitAnnotation(AnnotationTree tree, ClassTree type) {
        if (OF_CONTAINERS.contains(tree.getAnnotationType().toString())) {
          edits.remove(tree);
        }
        return null;
      }
    }.scan(source.unit(), null);
    return edits.applied();
  }

  /** {@code class T extends Arquillian} becomes {@code class T}, a client {@code @Decorate}. */
  private void type(ClassTree tree) {
    if (tree.getExtendsClause() != null
        && source.text(tree.getExtendsClause()).equals("Arquillian")) {
      int end = source.end(tree.getExtendsClause());
      edits.replace(source.text().lastIndexOf("extends", end), end, "");
    }
    if (clients.isDecorated(qualified(tree))) {
      edits.insert(source.start(tree), "@dev.damask.Decorate ");
    }
    policies(tree.getModifiers(), tree, scale(tree, ""), List.of());
  }

  private void method(MethodTree tree, ClassTree type) {
    boolean own = Annotations.policies(tree.getModifiers()).findAny().isPresent();
    List<AnnotationTree> ofType =
        own ? Annotations.policies(type.getModifiers()).toList() : List.of();
    policies(tree.getModifiers(), type, scale(type, tree.getName().toString()), ofType);
    if (isOfFuture(tree) && isClient(type)) {
      completable(tree.getReturnType());
      if (isAsynchronous(tree.getModifiers(), type)) {
        asynchronous(tree.getBody());
      }
    }
  }

  /**
   * Annotations of the type stand on a method that has others, too, for what stands on the type is
   * outside of what stands on the method here, and in the one order there.
   */
  private void policies(
      ModifiersTree modifiers, ClassTree type, double scale, List<AnnotationTree> ofType) {
    List<AnnotationTree> own = Annotations.policies(modifiers).toList();
    if (own.isEmpty()) {
      return;
    }
    boolean asynchronous = isAsynchronous(modifiers, type);
    Duration timeout =
        Annotations.one(Policy.Timeout, own, ofType)
            .map(it -> attributes(it, asynchronous, scale, Duration.ZERO))
            .map(Policy::time)
            .orElse(Duration.ofHours(1));
    StringBuilder text = new StringBuilder();
    for (Policy policy : Policy.values()) {
      Annotations.one(policy, own, ofType)
          .map(it -> attributes(it, asynchronous, scale, timeout))
          .flatMap(policy::translated)
          .ifPresent(it -> text.append(it).append(' '));
    }
    own.forEach(edits::remove);
    edits.insert(source.start(modifiers), text.toString());
  }

  /** {@code Future<String>} becomes {@code CompletableFuture<String>}. */
  private void completable(Tree type) {
    String completable = "java.util.concurrent.CompletableFuture<";
    edits.replace(type, source.text(type).replaceFirst("^Future<", completable));
  }

  /** A method runs on another thread there; here it starts what does. */
  private void asynchronous(BlockTree body) {
    edits.insert(source.start(body), "{ return dev.damask.tck.stand.AsyncCaller.start(() -> ");
    edits.insert(source.end(body), "); }");
  }

  private boolean isOfFuture(MethodTree tree) {
    return tree.getReturnType() != null
        && tree.getBody() != null
        && source.text(tree.getReturnType()).matches("(?s)(Future|CompletionStage)<.*");
  }

  private boolean isClient(ClassTree type) {
    return clients.isDecorated(qualified(type))
        || Stream.concat(
                Stream.of(type.getModifiers()),
                type.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(it -> ((MethodTree) it).getModifiers()))
            .anyMatch(it -> Annotations.has(it, "Asynchronous"));
  }

  private static boolean isAsynchronous(ModifiersTree modifiers, ClassTree type) {
    return Annotations.has(modifiers, "Asynchronous")
        || Annotations.has(type.getModifiers(), "Asynchronous");
  }

  /** {@code new ClientDecorated()}, {@code new Client()} or {@code Instance.of(Client.class)}. */
  private String made(Tree type) {
    String name = source.text(type);
    if (name.startsWith("Instance<")) {
      return "Instance.of(" + name.replaceAll("Instance<|>", "") + ".class)";
    }
    String qualified = clients.concrete(Names.resolved(source.unit(), name, clients.sources()));
    return clients.isDecorated(qualified)
        ? "new " + qualified + "Decorated(" + environment + ")"
        : "new " + qualified + "()";
  }

  private Policy.Attributes attributes(
      AnnotationTree it, boolean asynchronous, double scale, Duration timeout) {
    Map<String, String> texts = Annotations.attributes(source, it);
    return new Policy.Attributes(texts, asynchronous, scale, timeout, this::isSubtype);
  }

  private boolean isSubtype(String literal, String ofLiteral) {
    return clients.isSubtype(type(literal), type(ofLiteral));
  }

  private String type(String literal) {
    return Names.resolved(source.unit(), literal.replace(".class", ""), clients.sources());
  }

  private double scale(ClassTree type, String method) {
    return clients.isScaled(type.getSimpleName().toString(), method) ? multiplier : 1;
  }

  private String qualified(ClassTree tree) {
    return source.unit().getPackageName() + "." + tree.getSimpleName();
  }
}
