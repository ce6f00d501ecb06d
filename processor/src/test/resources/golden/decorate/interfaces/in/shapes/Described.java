package shapes;

interface Described {
  default String label() {
    return "described";
  }

  String name();
}
