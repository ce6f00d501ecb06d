package dev.damask.processor.diff;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a report. What asks for another type than it has is a {@link Misread}.
 *
 * @param path where it stands: {@code classes[0].methods[2].name}; nothing for the whole
 * @param value a map, a list, a text, a number, a boolean or null
 */
record Node(String path, @Nullable Object value) {

  /** The one value that a text is. */
  static Node parse(String json) throws JsonParserException {
    // The parser keeps the last of two members with one name; the reader does not see what follows.
    Object unused = JsonParser.any().from(json);
    return read("", JsonReader.from(json));
  }

  private static Node read(String path, JsonReader from) throws JsonParserException {
    return switch (from.current()) {
      case OBJECT -> {
        Map<String, Node> members = new LinkedHashMap<>();
        from.object();
        while (from.next()) {
          String name = from.key();
          String its = path.isEmpty() ? name : path + "." + name;
          if (members.put(name, read(its, from)) != null) {
            throw new Misread(its + " stands there twice");
          }
        }
        yield new Node(path, members);
      }
      case ARRAY -> {
        List<Node> elements = new ArrayList<>();
        from.array();
        while (from.next()) {
          elements.add(read(path + "[" + elements.size() + "]", from));
        }
        yield new Node(path, elements);
      }
      default -> new Node(path, from.value());
    };
  }

  boolean has(String name) {
    return value instanceof Map<?, ?> members && members.containsKey(name);
  }

  /** A member of an object. */
  Node of(String name) {
    if (!(value instanceof Map<?, ?> members)) {
      throw misread("an object");
    }
    if (!(members.get(name) instanceof Node member)) {
      throw new Misread((path.isEmpty() ? "it" : path) + " has no " + name);
    }
    return member;
  }

  /** The elements of an array that is a member. */
  List<Node> all(String name) {
    return of(name).elements();
  }

  List<Node> elements() {
    if (value instanceof List<?> elements) {
      return elements.stream().map(Node.class::cast).toList();
    }
    throw misread("an array");
  }

  /** A text that is a member. */
  String text(String name) {
    return of(name).text();
  }

  /** A text that is a member, and not empty. */
  String name(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      throw of(name).misread("a name");
    }
    return text;
  }

  /** The texts of an array that is a member. */
  List<String> texts(String name) {
    return all(name).stream().map(Node::text).toList();
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw misread("a text");
  }

  boolean isNull() {
    return value == null;
  }

  /** A boolean that is a member. */
  boolean flag(String name) {
    Node member = of(name);
    if (member.value instanceof Boolean flag) {
      return flag;
    }
    throw member.misread("true or false");
  }

  /** A number that is a member. */
  BigDecimal number(String name) {
    Node member = of(name);
    if (member.value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return new BigDecimal(number.toString());
    }
    throw member.misread("a number");
  }

  Misread misread(String wanted) {
    return new Misread((path.isEmpty() ? "it" : path) + " is not " + wanted);
  }
}
