package shapes;

interface Right {
  Number answer();

  String text();
}
