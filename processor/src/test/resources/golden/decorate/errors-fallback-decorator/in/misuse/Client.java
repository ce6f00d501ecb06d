package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Fallback;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

@Decorate
class Client {
  @Fallback("anser") // ERROR UnknownFallback
  String unknown(String name) {
    return name;
  }

  @Fallback("") // ERROR UnknownFallback
  String empty(String name) {
    return name;
  }

  @Fallback("itself") // ERROR FallbackSignature
  String itself(String name) {
    return name;
  }

  @Fallback("hidden") // ERROR FallbackSignature
  String ofPrivate(String name) {
    return name;
  }

  private String hidden(String name) {
    return name;
  }

  @Fallback("answer") // ERROR FallbackSignature
  String otherParameter(int number) {
    return "";
  }

  @Fallback("answer") // ERROR FallbackSignature
  CompletableFuture<String> notYet(String name) {
    return null;
  }

  @Fallback("throwing") // ERROR FallbackSignature
  String otherException(String name) {
    return name;
  }

  @Fallback(value = "narrow") // ERROR FallbackSignature
  String narrowFailure(String name) throws IOException {
    return name;
  }

  @Fallback(value = "answer", on = {}) // ERROR OnNothing
  String never(String name) {
    return name;
  }

  @Fallback(value = "answer", on = IOException.class) // ERROR OnUnthrown
  String unthrown(String name) {
    return name;
  }

  @Fallback(value = "answer", on = Error.class) // ERROR OnNever
  String error(String name) {
    return name;
  }

  @Fallback(value = "answer", notOn = CancellationException.class) // ERROR OnNever
  String cancelled(String name) {
    return name;
  }

  @Fallback(value = "answer", on = FileNotFoundException.class, notOn = IOException.class) // ERROR OnBoth
  String both(String name) throws IOException {
    return name;
  }

  @Fallback("answer") // ERROR FinalMethod
  final String last(String name) {
    return name;
  }

  @Fallback(value = "narrow", on = IOException.class, notOn = FileNotFoundException.class)
  String fine(String name) throws IOException {
    return name;
  }

  String answer(String name) {
    return name;
  }

  String throwing(String name) throws IOException {
    return name;
  }

  String narrow(String name, IOException failure) {
    return name;
  }
}
