package calls;

interface Plain {
  String join(String first, String second);

  String text();
}
