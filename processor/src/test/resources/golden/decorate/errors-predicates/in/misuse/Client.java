package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@Decorate
class Client {
  @Retry(when = "isTransiant") // ERROR UnknownPredicate
  String unknown() {
    return "";
  }

  @Retry(whenResult = "isBussy") // ERROR UnknownPredicate
  String unknownOfResult() {
    return "";
  }

  @Retry(when = "isText") // ERROR PredicateSignature
  String notBoolean() {
    return "";
  }

  @Retry(when = "isBoxed") // ERROR PredicateSignature
  String boxed() {
    return "";
  }

  @Retry(when = "isNarrow") // ERROR PredicateSignature
  String narrow() throws IOException {
    return "";
  }

  @Retry(when = "isBusy") // ERROR PredicateSignature
  String ofResult() {
    return "";
  }

  @Retry(when = "isAlways") // ERROR PredicateSignature
  String withoutParameter() {
    return "";
  }

  @Retry(when = "isHidden") // ERROR PredicateSignature
  String hidden() {
    return "";
  }

  @Retry(when = "isGeneric") // ERROR PredicateSignature
  String generic() {
    return "";
  }

  @Retry(when = "isThrowing") // ERROR PredicateSignature
  String throwing() {
    return "";
  }

  @Retry(whenResult = "isBusy") // ERROR PredicateSignature
  int otherResult() {
    return 0;
  }

  @Retry(whenResult = "isBusy") // ERROR PredicateSignature
  void nothing() {}

  @Retry(whenResult = "isBusy") // ERROR PredicateSignature
  CompletableFuture<Integer> later() {
    return null;
  }

  @Retry(whenResult = "itself") // ERROR PredicateSignature
  boolean itself(boolean result) {
    return result;
  }

  @Retry(whenResult = "isBusy", fallback = "answer") // ERROR FallbackSignature
  String answered() {
    return "";
  }

  @Retry(on = IOException.class, when = "isNarrow", whenResult = "isBusy")
  CompletableFuture<String> fine() {
    return null;
  }

  @Retry(when = "isThrowing", fallback = "answer")
  String fineThrowing() throws IOException {
    return "";
  }

  boolean isTransient(Exception failure) {
    return true;
  }

  boolean isBusy(String result) {
    return true;
  }

  String isText(Exception failure) {
    return "";
  }

  Boolean isBoxed(Exception failure) {
    return true;
  }

  boolean isNarrow(IOException failure) {
    return true;
  }

  boolean isAlways() {
    return true;
  }

  private boolean isHidden(Exception failure) {
    return true;
  }

  <X extends Throwable> boolean isGeneric(X failure) {
    return true;
  }

  boolean isThrowing(Exception failure) throws IOException {
    throw new IOException(failure);
  }

  String answer(Throwable failure) {
    return "";
  }
}
