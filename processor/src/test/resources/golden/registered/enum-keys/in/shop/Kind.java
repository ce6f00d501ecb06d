package shop;

enum Kind {
  EMAIL,
  SMS
}
