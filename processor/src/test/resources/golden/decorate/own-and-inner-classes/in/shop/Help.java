package shop;

import dev.damask.Decorate;
import dev.damask.decorate.Cached;
import java.util.List;
import java.util.Map;

/** Types of inner classes, below a decorator of one's own and in a cache. */
class Help<A> {

  class Line {}

  static class Page {
    class Text {}
  }

  @Decorate
  static class Colors {

    @Cached
    @Seen
    public Page.Text text(Page.Text from) {
      return from;
    }

    @Seen
    public Page.Text[] texts(Help<String>.Line line, Map<Page.Text, ?>[] more) {
      return new Page.Text[0];
    }

    @Cached
    public Page.Text other(int number) {
      throw new IllegalStateException();
    }

    @Cached
    @Seen
    public Help<String>.Line line(List<Page.Text> texts) {
      throw new IllegalStateException();
    }
  }
}
