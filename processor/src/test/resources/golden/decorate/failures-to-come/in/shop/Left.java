package shop;

interface Left {
  Store find(StoreDecorated store) throws Failure;

  StoreDecorated[] all(Failure failure) throws FailureDecorated;
}
