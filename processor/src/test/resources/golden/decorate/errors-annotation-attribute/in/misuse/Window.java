package misuse;

@interface Window {
  int seconds();
}
