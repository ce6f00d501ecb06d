package shapes;

interface Keys {
  void put(String... keys);
}
