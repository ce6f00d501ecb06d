package shapes;

public interface ObjectFactory {
  Object create(String name);
}
