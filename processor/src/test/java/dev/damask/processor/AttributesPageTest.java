package dev.damask.processor;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Makes the tables of all attributes from the annotations themselves. */
final class AttributesPageTest {

  private static final String HEAD =
      """
      # Attributes

      These are the attributes of every annotation, with their defaults. An attribute without a default has to be given. Durations are whole numbers with a
      unit (`ns us ms s m h d`), together without spaces (`1h30m`), or ISO-8601 (`PT1S`).
      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  @Test
  void thePageHasEveryAttribute() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources =
          Sources.filesUnder(Folders.RUNTIME_MAIN.resolve("dev/damask")).stream()
              .filter(it -> it.toString().endsWith(".java"))
              .toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          if (type.getKind() == Tree.Kind.ANNOTATION_TYPE) {
            add(docs, unit, (ClassTree) type);
          }
        }
      }
    }
    MadePage.check(Folders.PAGES.resolve("attributes.md"), page.toString());
  }

  private void add(DocTrees docs, CompilationUnitTree unit, ClassTree annotation) {
    String name = annotation.getSimpleName().toString();
    if (unit.getPackageName().toString().endsWith(".generated")) {
      return;
    }
    TreePath path = new TreePath(new TreePath(unit), annotation);
    page.append("\n## `@").append(name).append("`\n\n");
    page.append(sentence(docs.getDocCommentTree(path))).append('\n');
    List<String> rows = new ArrayList<>();
    for (Tree member : annotation.getMembers()) {
      if (member instanceof MethodTree attribute) {
        rows.add(row(docs.getDocCommentTree(new TreePath(path, member)), attribute));
      }
    }
    if (!rows.isEmpty()) {
      page.append("\n| attribute | type | default | |\n|---|---|---|---|\n");
      rows.forEach(page::append);
    }
  }

  private static String row(DocCommentTree comment, MethodTree attribute) {
    Tree value = attribute.getDefaultValue();
    return "| `%s` | `%s` | %s | %s |\n"
        .formatted(
            attribute.getName(),
            attribute.getReturnType(),
            value == null ? "" : "`" + value.toString().strip() + "`",
            sentence(comment).replace("|", "\\|"));
  }

  /** The first sentence of a comment, in Markdown. */
  private static String sentence(DocCommentTree comment) {
    return comment.getFirstSentence().stream()
        .map(AttributesPageTest::markdown)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String markdown(DocTree tree) {
    if (tree instanceof LiteralTree literal) {
      String body = literal.getBody().getBody().strip();
      return literal.getKind() == DocTree.Kind.CODE ? "`" + body + "`" : body;
    }
    if (tree instanceof LinkTree link) {
      String signature = link.getReference().getSignature();
      return "`" + signature.replaceFirst("^.*[.#]", "") + "`";
    }
    return tree.toString();
  }
}
