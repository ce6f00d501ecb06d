package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Hands out names that are not taken in one scope. */
public final class Names {

  private final Set<String> taken;

  public Names(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * The wanted name, or where it is taken or a keyword, the first of {@code name2, name3, …} that
   * is not.
   */
  public String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; SourceVersion.isKeyword(name) || !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** Hands a name out no more. */
  public void take(String name) {
    taken.add(name);
  }

  /** {@code fetchData} gives {@code FetchData}. */
  public static String capitalized(String name) {
    int first = name.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(name, Character.charCount(first), name.length())
        .toString();
  }

  /** {@code List<String>} gives {@code list}, {@code int[]} gives {@code ints}. */
  public static String after(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return after(array.componentType()) + "s";
    }
    if (type instanceof ParameterizedTypeName parameterized) {
      return after(parameterized.rawType());
    }
    String name = type instanceof ClassName named ? named.simpleName() : type.toString();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code fetchURLs} gives {@code FETCH_URLS}. */
  public static String constant(String name) {
    StringBuilder words = new StringBuilder();
    int before = ' ';
    for (int i = 0; i < name.length(); i += Character.charCount(before)) {
      int c = name.codePointAt(i);
      boolean endsWord =
          Character.getType(before) == Character.LOWERCASE_LETTER
              || (before >= '0' && before <= '9');
      if (endsWord && Character.getType(c) == Character.UPPERCASE_LETTER) {
        words.append('_');
      }
      words.appendCodePoint(c);
      before = c;
    }
    return words.toString().toUpperCase(Locale.ROOT);
  }
}
