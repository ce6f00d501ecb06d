package dev.damask.tck;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.testng.ITestListener;
import org.testng.ITestResult;
import org.testng.TestNG;
import org.testng.xml.XmlClass;
import org.testng.xml.XmlInclude;
import org.testng.xml.XmlSuite;
import org.testng.xml.XmlTest;

/** One test method of the TCK, run by TestNG on an object of its own, as a request there has. */
final class TestNgRun implements ITestListener {

  private final AtomicReference<Optional<Throwable>> ended = new AtomicReference<>();

  private TestNgRun() {}

  /** What the test failed with, if it did. */
  static Optional<Throwable> of(Class<?> type, String method) {
    XmlSuite suite = new XmlSuite();
    XmlTest test = new XmlTest(suite);
    XmlClass included = new XmlClass(type);
    included.setIncludedMethods(List.of(new XmlInclude(method)));
    test.setXmlClasses(List.of(included));
    TestNgRun run = new TestNgRun();
    TestNG testng = new TestNG(false);
    testng.setVerbose(0);
    testng.setXmlSuites(List.of(suite));
    testng.addListener(run);
    testng.run();
    Optional<Throwable> end = run.ended.get();
    if (end == null) {
      throw new IllegalStateException(type.getName() + " has no test " + method);
    }
    return end;
  }

  @Override
  public void onTestSuccess(ITestResult result) {
    ended.set(Optional.empty());
  }

  @Override
  public void onTestFailure(ITestResult result) {
    ended.set(Optional.of(result.getThrowable()));
  }

  @Override
  public void onTestSkipped(ITestResult result) {
    ended.set(Optional.of(result.getThrowable()));
  }
}
