package shop;

import dev.damask.Environment;
import dev.damask.generated.ByteReader;
import dev.damask.generated.ByteWriter;
import dev.damask.generated.Cache;
import dev.damask.generated.Computation;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.Form;
import dev.damask.generated.SharedKey;
import dev.damask.generated.WrapperSettings;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * {@link Client} with the decorators of its methods.
 */
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ClientDecorated extends Client {
  private final Cache<Answer<ClientDecorated>> answerCache;

  private final Cache<Page<? extends ClientDecorated>> pageCache;

  ClientDecorated() {
    this(Environment.system());
  }

  ClientDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Client.class, environment);
    this.answerCache = Cache.of("answer", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "2b9952de74611654", new AnswerForm()).build();
    this.pageCache = Cache.of("page", settings).ttl(Duration.ofMinutes(5))
        .shared("java.lang.String", "230b190797569290", new PageForm()).build();
    settings.warnOfUnknown();
  }

  /**
   * answer: {@code cached and shared 300s -> super}
   */
  @Override
  Answer<ClientDecorated> answer(String key) {
    if (answerCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.answer(key);
    }
    Computation<Answer<ClientDecorated>> computation =
        answerCache.get(SharedKey.of(out -> AnswerForm.writeKey(out, key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.answer(key));
    }
    try {
      Answer<ClientDecorated> result = super.answer(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * page: {@code cached and shared 300s -> super}
   */
  @Override
  Page<? extends ClientDecorated> page(String key) {
    if (pageCache == null) {
      // Left out by a setting, or the constructor of Client is still running.
      return super.page(key);
    }
    Computation<Page<? extends ClientDecorated>> computation =
        pageCache.get(SharedKey.of(out -> PageForm.writeKey(out, key)));
    if (!computation.isMine()) {
      return computation.join();
    }
    if (computation.isRefresh()) {
      return computation.refresh(() -> super.page(key));
    }
    try {
      Page<? extends ClientDecorated> result = super.page(key);
      computation.complete(result);
      return result;
    } catch (Throwable failure) {
      if (computation.answers(failure)) {
        return computation.join();
      }
      throw failure;
    }
  }

  /**
   * Removes what {@code answer} keeps for these arguments.
   */
  void invalidateAnswer(String key) {
    if (answerCache != null) {
      answerCache.invalidate(SharedKey.of(out -> AnswerForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code answer} keeps.
   */
  void invalidateAllAnswer() {
    if (answerCache != null) {
      answerCache.invalidateAll();
    }
  }

  /**
   * Removes what {@code page} keeps for these arguments.
   */
  void invalidatePage(String key) {
    if (pageCache != null) {
      pageCache.invalidate(SharedKey.of(out -> PageForm.writeKey(out, key)));
    }
  }

  /**
   * Removes all that {@code page} keeps.
   */
  void invalidateAllPage() {
    if (pageCache != null) {
      pageCache.invalidateAll();
    }
  }

  /**
   * How the values and keys of {@code answer} become bytes.
   */
  @DamaskGenerated
  private static final class AnswerForm implements Form<Answer<ClientDecorated>> {
    @Override
    public void write(ByteWriter out, Answer<ClientDecorated> answer) {
      writeAnswerOfClientDecorated(out, answer);
    }

    @Override
    public Answer<ClientDecorated> read(ByteReader in) {
      return readAnswerOfClientDecorated(in);
    }

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }

    private static void writeFoundOfClientDecorated(ByteWriter out,
        Answer.Found<ClientDecorated> found) {
      if (out.begins(found)) {
        out.writeString(found.text());
        out.ends();
      }
    }

    private static Answer.Found<ClientDecorated> readFoundOfClientDecorated(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Answer.Found<ClientDecorated> found = new Answer.Found<>(in.readString());
      in.ends();
      return found;
    }

    private static void writeNone(ByteWriter out, Answer.None none) {
      if (out.begins(none)) {
        out.writeString(none.why());
        out.ends();
      }
    }

    private static Answer.None readNone(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Answer.None none = new Answer.None(in.readString());
      in.ends();
      return none;
    }

    private static void writeAnswerOfClientDecorated(ByteWriter out,
        Answer<ClientDecorated> answer) {
      if (answer == null) {
        out.writeNull();
      } else if (answer instanceof Answer.Found<ClientDecorated> found) {
        out.beginsAs(0);
        writeFoundOfClientDecorated(out, found);
        out.ends();
      } else if (answer instanceof Answer.None none) {
        out.beginsAs(1);
        writeNone(out, none);
        out.ends();
      } else {
        throw out.noForm(answer);
      }
    }

    private static Answer<ClientDecorated> readAnswerOfClientDecorated(ByteReader in) {
      int form = in.beginsAs();
      if (form < 0) {
        return null;
      }
      Answer<ClientDecorated> answer = switch (form) {
        case 0 -> readFoundOfClientDecorated(in);
        case 1 -> readNone(in);
        default -> throw in.noForm();
      };
      in.ends();
      return answer;
    }
  }

  /**
   * How the values and keys of {@code page} become bytes.
   */
  @DamaskGenerated
  private static final class PageForm implements Form<Page<? extends ClientDecorated>> {
    @Override
    public void write(ByteWriter out, Page<? extends ClientDecorated> page) {
      writePageOfClientDecorated2(out, page);
    }

    @Override
    public Page<? extends ClientDecorated> read(ByteReader in) {
      return readPageOfClientDecorated2(in);
    }

    static void writeKey(ByteWriter out, String key) {
      out.writeString(key);
    }

    private static void writePageOfClientDecorated(ByteWriter out, Page<ClientDecorated> page) {
      if (out.begins(page)) {
        out.writeString(page.text());
        out.ends();
      }
    }

    private static Page<ClientDecorated> readPageOfClientDecorated(ByteReader in) {
      if (!in.begins()) {
        return null;
      }
      Page<ClientDecorated> page = new Page<>(in.readString());
      in.ends();
      return page;
    }

    @SuppressWarnings("unchecked")
    private static void writePageOfClientDecorated2(ByteWriter out,
        Page<? extends ClientDecorated> page) {
      writePageOfClientDecorated(out, (Page<ClientDecorated>) page);
    }

    private static Page<? extends ClientDecorated> readPageOfClientDecorated2(ByteReader in) {
      return readPageOfClientDecorated(in);
    }
  }
}
