package dev.damask.processor.decorate.cached;

import dev.damask.processor.code.Supertypes;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
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
  static boolean include(TypeMirror result) {
    if (result instanceof ArrayType array) {
      return include(array.getComponentType());
    }
    if (result instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && include(wildcard.getExtendsBound());
    }
    if (Supertypes.includeAny(result, USED_UP)) {
      return true;
    }
    return result.getKind() == TypeKind.DECLARED
        && Supertypes.includeAny(result, HOLDERS)
        && includeAny(((DeclaredType) result).getTypeArguments());
  }

  private static boolean includeAny(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      if (include(type)) {
        return true;
      }
    }
    return false;
  }
}
