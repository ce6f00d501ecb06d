package shop;

/** None is no answer for texts. */
sealed interface Answer<T> permits Answer.Found, Answer.None {
  record Found<T>(String text) implements Answer<T> {}

  record None(String why) implements Answer<ClientDecorated> {}
}
