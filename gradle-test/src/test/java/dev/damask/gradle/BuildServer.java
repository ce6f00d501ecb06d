package dev.damask.gradle;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.internal.buildoption.BuildOption;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.LoggingManagerInternal;
import org.gradle.internal.logging.services.DefaultLoggingManagerFactory;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.launcher.exec.BuildActionResult;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;

/**
 * A JVM of its own that builds with Gradle: one project for each line of its input, which has a
 * task, whether to use the caches, and the folder. It logs as Gradle does, and ends each build by a
 * line that says whether it succeeded.
 */
final class BuildServer {

  static final String DONE = "BUILD IS DONE: ";

  private final File home;
  private final BuildProcessState state;

  private BuildServer(File home) {
    this.home = home;
    NativeServices.initializeOnDaemon(home, NativeServices.NativeServicesMode.from(false));
    ServiceRegistry logging = LoggingServiceRegistry.newCommandLineProcessLogging();
    LoggingManagerInternal manager = logging.get(DefaultLoggingManagerFactory.class).create();
    manager.setLevelInternal(LogLevel.INFO);
    manager.attachSystemOutAndErr();
    manager.start();
    state =
        new BuildProcessState(
            false, AgentStatus.disabled(), ClassPath.EMPTY, logging, NativeServices.getInstance());
  }

  /**
   * @param arguments Gradle's home and the folders of its modules
   */
  public static void main(String[] arguments) throws IOException {
    // Gradle looks for them there. On the real class path the JVM would look through each of them
    // for every class of Kotlin's compiler.
    System.setProperty(
        "java.class.path",
        System.getProperty("java.class.path") + File.pathSeparator + arguments[1]);
    BuildServer server = new BuildServer(new File(arguments[0]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] request = line.split(" ", 3);
      boolean succeeded =
          server.build(request[0], Boolean.parseBoolean(request[1]), new File(request[2]));
      System.out.flush();
      System.out.println(DONE + succeeded);
      System.out.flush();
    }
    System.exit(0);
  }

  private boolean build(String task, boolean usesCaches, File project) {
    StartParameterInternal start = new StartParameterInternal();
    start.setProjectDir(project);
    start.setCurrentDir(project);
    start.setGradleUserHomeDir(home);
    start.setTaskNames(List.of(task));
    start.setLogLevel(LogLevel.INFO);
    start.setOffline(true);
    start.setBuildCacheEnabled(usesCaches);
    start.setConfigurationCache(BuildOption.Value.value(usesCaches));
    BuildActionResult result =
        state
            .getServices()
            .get(BuildExecutor.class)
            .execute(
                new ExecuteBuildAction(start),
                new DefaultBuildActionParameters(
                    System.getProperties(),
                    System.getenv(),
                    project,
                    LogLevel.INFO,
                    false,
                    ClassPath.EMPTY),
                new DefaultBuildRequestContext(
                    new DefaultBuildRequestMetaData(System.currentTimeMillis()),
                    new DefaultBuildCancellationToken(),
                    event -> {}));
    return !result.hasFailure();
  }
}
