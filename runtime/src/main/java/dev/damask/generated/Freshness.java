package dev.damask.generated;

/** What is to be done with a value of a cache, by its age. */
enum Freshness {
  /** It is served. */
  FRESH,
  /** It is served, and computed anew in the meantime. */
  DUE,
  /** It has expired and is served, as it could not be computed anew a moment ago. */
  STALE,
  /** It is computed anew before it is served. */
  EXPIRED
}
