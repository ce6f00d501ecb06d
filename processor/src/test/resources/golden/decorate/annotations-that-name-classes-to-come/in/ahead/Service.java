package ahead;

import dev.damask.Decorate;
import dev.damask.decorate.Timed;

/** Annotations name the wrapper of another class, which has to be there first. */
@Decorate
public class Service {

  @Audit(ClientDecorated.class)
  public Service(@Audit(ahead.ClientDecorated.class) String name) {}

  @Audit(value = Object.class, all = {String.class, ClientDecorated.class})
  @Timed
  public void send(@Audit(value = int.class, all = ClientDecorated[].class) String text) {}

  @Audit(value = Object.class, inner = @Audit.Inner(ClientDecorated.class))
  @Timed
  public void close() {}

  @Audit(PluginRegistry.class)
  @Timed
  public void list() {}
}
