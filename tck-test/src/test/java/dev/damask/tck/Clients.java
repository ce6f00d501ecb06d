package dev.damask.tck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to be known of all the sources of the TCK to translate one. */
final class Clients {

  /** {@code .autoscaleMethod(Client.class, "serviceA")}, and where a test scales by itself. */
  private static final Pattern SCALED =
      Pattern.compile(
          "(?:autoscaleMethod|autoscaleClass|setValue)\\(\\s*(\\w+)\\.class(?:,\\s*\"(\\w+)\")?");

  private final Map<String, String> sources;
  private final Map<String, Boolean> decorated = new ConcurrentHashMap<>();
  private final Map<String, List<String>> supertypes = new ConcurrentHashMap<>();
  private final Set<String> scaled = new HashSet<>();

  Clients(Map<String, String> sources) {
    this.sources = sources;
    for (String source : sources.values()) {
      Matcher matcher = SCALED.matcher(source);
      matcher.results().map(Clients::name).forEach(scaled::add);
    }
  }

  Map<String, String> sources() {
    return sources;
  }

  /** Whether the times of a method, or of a type where none is named, grow with the multiplier. */
  boolean isScaled(String type, String method) {
    return scaled.contains(type + "." + method);
  }

  /** Whether a type or one of its supertypes carries annotations that become Damask's. */
  boolean isDecorated(String type) {
    if (!sources.containsKey(type) || type.startsWith(Tck.PACKAGE + ".util.")) {
      return false;
    }
    Boolean known = decorated.get(type);
    if (known == null) {
      known = read(type);
      decorated.put(type, known);
    }
    return known;
  }

  private boolean read(String type) {
    Parsed parsed = Parsed.of(sources.get(type));
    return types(parsed).anyMatch(Clients::carries)
        || supertypes(parsed).stream().anyMatch(this::isDecorated);
  }

  private static boolean carries(ClassTree tree) {
    return Stream.concat(
            Annotations.policies(tree.getModifiers()),
            tree.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .flatMap(it -> Annotations.policies(((MethodTree) it).getModifiers())))
        .findAny()
        .isPresent();
  }

  private List<String> supertypes(Parsed source) {
    return types(source)
        .flatMap(
            it ->
                Stream.concat(
                    Stream.ofNullable(it.getExtendsClause()), it.getImplementsClause().stream()))
        .map(it -> source.text(it).replaceFirst("(?s)<.*", ""))
        .map(it -> Names.resolved(source.unit(), it, sources))
        .toList();
  }

  private static Stream<ClassTree> types(Parsed source) {
    return source.unit().getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast);
  }

  /** The type itself, or the class that a container would find for an abstract one. */
  String concrete(String type) {
    if (!isAbstract(type)) {
      return type;
    }
    return sources.keySet().stream()
        .filter(it -> !it.equals(type) && isSubtype(it, type) && !isAbstract(it))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing implements " + type));
  }

  private boolean isAbstract(String type) {
    String name = Names.simple(type);
    return sources.containsKey(type)
        && sources.get(type).matches("(?s).*\\b(abstract class|interface) " + name + "\\b.*");
  }

  /** Whether a class of the TCK is another one or extends it. */
  boolean isSubtype(String type, String supertype) {
    if (type.equals(supertype)) {
      return true;
    }
    if (!sources.containsKey(type)) {
      return false;
    }
    return supertypes.computeIfAbsent(type, it -> supertypes(Parsed.of(sources.get(it)))).stream()
        .anyMatch(it -> isSubtype(it, supertype));
  }

  private static String name(MatchResult it) {
    return it.group(1) + "." + (it.group(2) == null ? "" : it.group(2));
  }
}
