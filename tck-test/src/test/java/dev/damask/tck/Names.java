package dev.damask.tck;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a source: those of MicroProfile's become Damask's. */
final class Names {

  private static final String THEIRS = "org.eclipse.microprofile.faulttolerance.";
  private static final String OURS = "dev.damask.decorate.";

  /** What is imported instead. */
  private static final Map<String, String> TRANSLATED =
      Map.ofEntries(
          Map.entry(THEIRS + "Bulkhead", OURS + "Bulkhead"),
          Map.entry(THEIRS + "CircuitBreaker", OURS + "CircuitBreaker"),
          Map.entry(THEIRS + "Fallback", OURS + "Fallback"),
          Map.entry(THEIRS + "Retry", OURS + "Retry"),
          Map.entry(THEIRS + "Timeout", OURS + "Timeout"),
          Map.entry(THEIRS + "exceptions.BulkheadException", OURS + "BulkheadFullException"),
          Map.entry(
              THEIRS + "exceptions.CircuitBreakerOpenException", OURS + "CircuitOpenException"),
          Map.entry(THEIRS + "exceptions.TimeoutException", OURS + "CallTimeoutException"),
          Map.entry("jakarta.enterprise.inject.Instance", "dev.damask.tck.stand.Instance"),
          Map.entry(Tck.PACKAGE + ".util.AsyncCaller", "dev.damask.tck.stand.AsyncCaller"));

  /** What belongs to containers, to deployments and to settings. */
  private static final List<String> DROPPED =
      List.of("org.jboss.", "jakarta.", THEIRS, Tck.PACKAGE + ".config.Config");

  private final Parsed source;
  private final Edits edits;

  private Names(Parsed source) {
    this.source = source;
    this.edits = new Edits(source);
  }

  static String translated(String text) {
    return new Names(Parsed.of(text)).translated();
  }

  private String translated() {
    Map<String, String> renamed = new HashMap<>();
    for (ImportTree it : source.unit().getImports()) {
      String name = it.getQualifiedIdentifier().toString();
      String translated = TRANSLATED.get(name);
      if (translated != null) {
        edits.replace(it.getQualifiedIdentifier(), translated);
        renamed.put(simple(name), simple(translated));
      } else if (DROPPED.stream().anyMatch(name::startsWith)) {
        edits.remove(it);
      }
    }
    scan(renamed);
    return edits.applied();
  }

  private void scan(Map<String, String> renamed) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitImport(ImportTree tree, Void nothing) {
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
        String translated = TRANSLATED.get(tree.toString());
        if (translated == null) {
          return super.visitMemberSelect(tree, nothing);
        }
        edits.replace(tree, translated);
        return null;
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void nothing) {
        String name = tree.getName().toString();
        if (renamed.containsKey(name) && !renamed.get(name).equals(name)) {
          edits.replace(tree, renamed.get(name));
        }
        return null;
      }
    }.scan(source.unit(), null);
  }

  /** The qualified name of what a source means by a simple name, if the TCK has it. */
  static String resolved(CompilationUnitTree unit, String name, Map<String, String> types) {
    for (ImportTree it : unit.getImports()) {
      MemberSelectTree imported = (MemberSelectTree) it.getQualifiedIdentifier();
      if (!it.isStatic() && imported.getIdentifier().contentEquals(name)) {
        return imported.toString();
      }
    }
    String neighbour = unit.getPackageName() + "." + name;
    return types.containsKey(neighbour) ? neighbour : name;
  }

  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
