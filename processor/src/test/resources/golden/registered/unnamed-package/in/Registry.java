import dev.damask.Registered;

@Registered
public interface Registry {
  class String implements Registry {}
}

