package shop;

/** Says more of them. */
interface Branch {
  BoughValidated getParent();

  BoughValidated[] getParts();
}
