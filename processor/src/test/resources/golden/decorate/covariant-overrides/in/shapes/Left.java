package shapes;

interface Left {
  Object answer();

  Comparable<String> text();
}
