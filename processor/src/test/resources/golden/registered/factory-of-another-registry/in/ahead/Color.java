package ahead;

import dev.damask.Registered;

@Registered
public interface Color {

  record Red() implements Color {}
}
