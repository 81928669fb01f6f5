package org.parallax.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * A standalone cluster of Spark on the loopback address: a master and workers of one core each, every one a process of its own with
 * the class path of this one. Closing it ends all of them.
 */
final class Cluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int PATIENCE_SECONDS = 60;

    private final Path home;
    private final int port = freePort();
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    /** @param home a directory for the logs and the work of the processes */
    Cluster(Path home, int workers) throws IOException, InterruptedException {
        this.home = home;
        Files.createDirectories(home.resolve("jars"));
        master =
                process("master", List.of(), "org.apache.spark.deploy.master.Master", "--port", Integer.toString(port));
        awaitMaster();
        for (int i = 1; i <= workers; i++) {
            this.workers.add(process(
                    "worker-" + i,
                    onCore(i - 1),
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "3g",
                    "--work-dir",
                    home.resolve("work-" + i).toString(),
                    address()));
        }
    }

    String address() {
        return "spark://" + HOST + ":" + port;
    }

    /** A session that begins its work when all workers have come. */
    SparkSession session() {
        SparkSession.clearActiveSession();
        return SparkSession.builder()
                .master(address())
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", HOST)
                .config("spark.driver.bindAddress", HOST)
                .config("spark.cores.max", workers.size())
                .config("spark.scheduler.minRegisteredResourcesRatio", 1)
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", PATIENCE_SECONDS + "s")
                .config("spark.executor.memory", "2g")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.executor.extraJavaOptions", "-Xss16m")
                .getOrCreate();
    }

    /** Ends a worker and its executor as a power cut would. */
    void killOneWorker() {
        Process worker = workers.get(0);
        List<ProcessHandle> executors = worker.descendants().toList();
        worker.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        for (Process worker : workers) {
            worker.descendants().forEach(ProcessHandle::destroyForcibly);
            worker.destroyForcibly();
        }
        master.destroyForcibly();
    }

    /** Where the system can, a worker and all it starts are held to one core: its compiler and collector may not use another's. */
    private static List<String> onCore(int number) {
        Path taskset = Path.of("/usr/bin/taskset");
        int core = number % Runtime.getRuntime().availableProcessors();
        return Files.isExecutable(taskset) ? List.of(taskset.toString(), "-c", Integer.toString(core)) : List.of();
    }

    private Process process(String name, List<String> before, String role, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                role,
                "--host",
                HOST,
                "--webui-port",
                "0"));
        command.addAll(command.indexOf(role), doors());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        return builder.start();
    }

    /** What this process was started with to let Spark reach into the JDK. */
    private static List<String> doors() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .toList();
    }

    private void awaitMaster() throws InterruptedException {
        for (int i = 0; i < 10 * PATIENCE_SECONDS; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getByName(HOST), port), 100);
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the master did not start; see " + home.resolve("master.log"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
