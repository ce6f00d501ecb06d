package dev.damask.tck;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The translated sources of the TCK, each translated when somebody needs it. */
final class Translated {

  /** What translated tests make themselves. */
  private static final Pattern MADE = Pattern.compile("new (org\\.[\\w.]+?)(?:Decorated)?\\(");

  private final Map<String, String> sources;
  private final Clients clients;
  private final double multiplier;
  private final Map<String, String> translated = new ConcurrentHashMap<>();

  Translated(Tck tck, double multiplier) {
    this.sources = tck.sources();
    this.clients = new Clients(sources);
    this.multiplier = multiplier;
  }

  /** Those and all that they name. */
  Map<String, String> needed(Collection<String> types) {
    Map<String, String> needed = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(types);
    while (!open.isEmpty()) {
      String type = open.pop();
      if (needed.containsKey(type) || !sources.containsKey(type)) {
        continue;
      }
      String text =
          translated.computeIfAbsent(
              type, it -> Translation.of(sources.get(it), clients, multiplier));
      Parsed parsed = Parsed.of(text);
      Set<String> named = named(parsed);
      needed.put(type, withoutNeedlessImports(parsed, named));
      named.stream()
          .map(it -> Names.resolved(parsed.unit(), it, sources))
          .filter(sources::containsKey)
          .forEach(open::push);
      MADE.matcher(text).results().map(it -> it.group(1)).forEach(open::push);
    }
    return needed;
  }

  /** They would need what has been removed. */
  private String withoutNeedlessImports(Parsed source, Set<String> named) {
    Edits edits = new Edits(source);
    for (ImportTree it : source.unit().getImports()) {
      String name = it.getQualifiedIdentifier().toString();
      if (!it.isStatic() && sources.containsKey(name) && !named.contains(Names.simple(name))) {
        edits.remove(it);
      }
    }
    return edits.applied();
  }

  private static Set<String> named(Parsed source) {
    Set<String> names = new TreeSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitImport(ImportTree tree, Void nothing) {
        if (tree.isStatic()) {
          names.add(((MemberSelectTree) tree.getQualifiedIdentifier()).getExpression().toString());
        }
        return null;
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void nothing) {
        names.add(tree.getName().toString());
        return null;
      }
    }.scan(source.unit(), null);
    return names;
  }
}
