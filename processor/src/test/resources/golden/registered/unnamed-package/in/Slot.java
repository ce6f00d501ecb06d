record Slot() implements Registry {}
