package shop;

/** Each permitted type is found by what it is an answer for. */
sealed interface Answer<T> permits Answer.Found, Answer.None {
  record Found<T>(String text) implements Answer<T> {}

  record None(String why) implements Answer<ClientDecorated> {}
}
