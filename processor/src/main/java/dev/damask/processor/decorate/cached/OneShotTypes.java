package dev.damask.processor.decorate.cached;

import dev.damask.processor.code.Desk;
import dev.damask.processor.code.Supertypes;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The types of results that the first who takes them uses up. */
final class OneShotTypes {

  /** Not all that can be closed: a client or pool may well be kept for many callers. */
  private static final Set<String> USED_UP =
      Set.of(
          "java.io.InputStream",
          "java.io.Reader",
          "java.nio.channels.ReadableByteChannel",
          "java.nio.file.DirectoryStream",
          "java.sql.ResultSet",
          "java.util.Enumeration",
          "java.util.Iterator",
          "java.util.Spliterator",
          "java.util.stream.BaseStream",
          "javax.xml.stream.XMLStreamReader");

  /** What hands out the values of its type arguments themselves, and no new ones. */
  private static final Set<String> HOLDERS =
      Set.of(
          "java.lang.Iterable",
          "java.net.http.HttpResponse",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.Optional",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future");

  private OneShotTypes() {}

  /** Whether a result, or what it holds, is used up. */
  static boolean include(TypeMirror result, Desk desk) {
    if (result instanceof ArrayType array) {
      return include(array.getComponentType(), desk);
    }
    if (result instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && include(wildcard.getExtendsBound(), desk);
    }
    if (Supertypes.includeAny(result, USED_UP, desk)) {
      return true;
    }
    return result instanceof DeclaredType declared
        && Supertypes.includeAny(result, HOLDERS, desk)
        && includeAny(declared.getTypeArguments(), desk);
  }

  private static boolean includeAny(List<? extends TypeMirror> types, Desk desk) {
    for (TypeMirror type : types) {
      if (include(type, desk)) {
        return true;
      }
    }
    return false;
  }
}
