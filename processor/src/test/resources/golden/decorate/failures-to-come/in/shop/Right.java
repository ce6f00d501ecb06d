package shop;

interface Right {
  StoreDecorated find(StoreDecorated store) throws FailureDecorated;

  Store[] all(Failure failure) throws Failure;
}
