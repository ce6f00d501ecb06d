package dev.damask.tck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The test methods of the TCK, found in its sources. */
final class TckTests {

  /** One of them; the TCK's package is left out of its name. */
  record Test(String type, String method, boolean hasToBeRefused) {
    String name() {
      return type.substring(Tck.PACKAGE.length() + 1) + "." + method;
    }
  }

  private TckTests() {}

  static List<Test> in(Map<String, String> sources) {
    List<Test> tests = new ArrayList<>();
    sources.forEach(
        (type, source) -> {
          if (source.contains("extends Arquillian")) {
            tests.addAll(in(type, source));
          }
        });
    return tests;
  }

  private static List<Test> in(String type, String source) {
    boolean refused = source.contains("@ShouldThrowException");
    List<Test> tests = new ArrayList<>();
    for (Tree tree : Parsed.of(source).unit().getTypeDecls()) {
      for (Tree member : ((ClassTree) tree).getMembers()) {
        if (member instanceof MethodTree it && Annotations.has(it.getModifiers(), "Test")) {
          tests.add(new Test(type, it.getName().toString(), refused));
        }
      }
    }
    return tests;
  }
}
