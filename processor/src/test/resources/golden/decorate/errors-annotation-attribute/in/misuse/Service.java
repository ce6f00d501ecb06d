package misuse;

import dev.damask.Decorate;

@Decorate
class Service {
  @Limited(window = @Window(seconds = 5))
  void call() {}

  @Several
  void several() {}

  @Fine(type = Window.class)
  void fine() {}
}
