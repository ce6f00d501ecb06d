package shop;

/** Says of whom it is by its type alone. */
record Page<T extends Client>(String text) {}
