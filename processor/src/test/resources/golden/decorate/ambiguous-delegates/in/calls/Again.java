package calls;

interface Again<U> {
  U join(U first, U second);
}
