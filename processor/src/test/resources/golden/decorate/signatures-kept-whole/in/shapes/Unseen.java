package shapes;

/** Not of runtime retention. */
@interface Unseen {}
