package calls;

interface Generic<T> {
  T join(T first, T second);

  T text();
}
