package people;

public interface Named {
  class Person {}

  interface Address {}
}
