package dev.damask.benchmarks.run;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.damask.benchmarks.Table;
import dev.damask.generated.Form;
import dev.damask.generated.FormBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A record of ten fields, to bytes and back. */
@State(Scope.Benchmark)
public class CodecBenchmark {

  private static final byte[] KEY = {1, 42};
  private static final Instant COMPUTED = Instant.parse("2026-03-14T09:26:53.589793Z");

  private final Purchase purchase = Purchase.example();
  private final Kryo kryo = kryo();
  private final Output output = new Output(256, -1);
  private final Input input = new Input();
  private final ObjectMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private final ObjectWriter writer = mapper.writerFor(Purchase.class);
  private final ObjectReader reader = mapper.readerFor(Purchase.class);
  private Form<Purchase> form;
  private byte[] ofDamask;
  private byte[] ofDamaskStored;
  private byte[] ofJackson;
  private byte[] ofJava;
  private byte[] ofKryo;

  @Setup
  public void setUp() throws Exception {
    form = Purchases.form();
    ofDamask = encode_damask();
    ofDamaskStored = encode_damaskStored();
    ofJackson = encode_jackson();
    ofJava = encode_javaSerialization();
    ofKryo = encode_kryo();
    for (Purchase decoded :
        List.of(
            decode_damask(),
            decode_damaskStored(),
            decode_jackson(),
            decode_javaSerialization(),
            decode_kryo())) {
      if (!decoded.equals(purchase)) {
        throw new IllegalStateException("another purchase: " + decoded);
      }
    }
  }

  private static Kryo kryo() {
    Kryo kryo = new Kryo();
    kryo.register(Purchase.class);
    kryo.register(Purchase.Tier.class);
    kryo.register(BigDecimal.class);
    kryo.register(Instant.class);
    kryo.register(List.of("a", "b").getClass());
    return kryo;
  }

  /** How many bytes each takes. */
  static String sizes() {
    CodecBenchmark all = new CodecBenchmark();
    try {
      all.setUp();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    Table table = new Table("", "bytes");
    table.row("damask", "" + all.ofDamask.length);
    table.row("damaskStored", "" + all.ofDamaskStored.length);
    table.row("jackson", "" + all.ofJackson.length);
    table.row("javaSerialization", "" + all.ofJava.length);
    table.row("kryo", "" + all.ofKryo.length);
    return table.toString();
  }

  @Benchmark
  public byte[] encode_damask() throws Exception {
    return FormBytes.write(form, purchase);
  }

  /** With the time at which it was computed, and a checksum. */
  @Benchmark
  public byte[] encode_damaskStored() throws Exception {
    return FormBytes.writeAll(form, KEY, purchase, COMPUTED);
  }

  @Benchmark
  public byte[] encode_jackson() throws IOException {
    return writer.writeValueAsBytes(purchase);
  }

  @Benchmark
  public byte[] encode_javaSerialization() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(purchase);
    }
    return bytes.toByteArray();
  }

  /** With the classes registered and the buffers kept, by one thread. */
  @Benchmark
  public byte[] encode_kryo() {
    output.reset();
    kryo.writeObject(output, purchase);
    return output.toBytes();
  }

  @Benchmark
  public Purchase decode_damask() throws Exception {
    return FormBytes.read(form, ofDamask);
  }

  @Benchmark
  public Purchase decode_damaskStored() throws Exception {
    return FormBytes.readAll(form, KEY, ofDamaskStored);
  }

  @Benchmark
  public Purchase decode_jackson() throws IOException {
    return reader.readValue(ofJackson);
  }

  @Benchmark
  public Purchase decode_javaSerialization() throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(ofJava))) {
      return (Purchase) in.readObject();
    }
  }

  @Benchmark
  public Purchase decode_kryo() {
    input.setBuffer(ofKryo);
    return kryo.readObject(input, Purchase.class);
  }
}
