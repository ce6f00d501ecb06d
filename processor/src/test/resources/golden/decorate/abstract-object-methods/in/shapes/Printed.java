package shapes;

interface Printed {
  @Override
  String toString();
}
