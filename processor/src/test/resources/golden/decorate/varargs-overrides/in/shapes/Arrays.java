package shapes;

class Arrays {
  void put(String[] keys) {}
}
