package shop;

/** Says less of its parts than what implements it. */
interface Tree {
  Tree getParent();

  Tree[] getParts();
}
