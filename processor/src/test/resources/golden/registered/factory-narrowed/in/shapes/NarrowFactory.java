package shapes;

public interface NarrowFactory extends ObjectFactory {
  @Override
  Shape create(String name);
}
