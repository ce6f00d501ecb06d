package audit;

enum Level {
  LOW,
  HIGH
}
