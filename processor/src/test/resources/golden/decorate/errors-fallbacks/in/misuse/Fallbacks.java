package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Retry;
import java.io.IOException;

@Decorate
class Fallbacks {
  @Retry(fallback = "anser") // ERROR UnknownFallback
  String unknown(String name) {
    return name;
  }

  @Retry(fallback = "numbered") // ERROR FallbackSignature
  String otherParameter(String name) {
    return name;
  }

  @Retry(fallback = "object") // ERROR FallbackSignature
  String otherResult(String name) {
    return name;
  }

  @Retry(fallback = "throwing") // ERROR FallbackSignature
  String otherException(String name) {
    return name;
  }

  @Retry(fallback = "narrow") // ERROR FallbackSignature
  String narrowFailure(String name) {
    return name;
  }

  @Retry(fallback = "bounded") // ERROR FallbackSignature
  <T> T otherTypeParameter(T value) {
    return value;
  }

  @Retry(fallback = "swapped") // ERROR FallbackSignature
  <T, U> T otherOrder(T value, U other) {
    return value;
  }

  @Retry(fallback = "other") // ERROR FallbackSignature
  <T, U> T otherVariable(T value, U other) {
    return value;
  }

  @Retry(fallback = "throwsOther") // ERROR FallbackSignature
  <X extends Exception, Y extends Exception> T0 otherThrown(Class<X> one, Class<Y> two) throws X {
    return null;
  }

  static class T0 {}

  <X extends Exception, Y extends Exception> T0 throwsOther(Class<X> one, Class<Y> two) throws Y {
    return null;
  }

  <T, U> U other(T value, U other) {
    return other;
  }

  @Retry(fallback = "bounded")
  <T extends Number> T fineTypeParameter(T value) {
    return value;
  }

  @Retry(fallback = "answer")
  String fine(String name) {
    return name;
  }

  @Retry(fallback = "narrow", on = IOException.class)
  String fineFailure(String name) throws IOException {
    return name;
  }

  @Retry(fallback = "throwing")
  String fineException(String name) throws IOException {
    return name;
  }

  String answer(String name) {
    return name;
  }

  String numbered(int number) {
    return "";
  }

  Object object(String name) {
    return name;
  }

  String throwing(String name) throws IOException {
    return name;
  }

  <U, T> T swapped(T value, U other) {
    return value;
  }

  <T extends Number> T bounded(T value) {
    return value;
  }

  String narrow(String name, IOException failure) {
    return name;
  }
}
