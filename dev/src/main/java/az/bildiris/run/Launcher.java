package az.bildiris.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The main program of ./run: starts all servers, reports their state, and stops them when it is told to end. */
public final class Launcher {
    private static final Steps STEPS = new Steps(System.out);
    private static volatile boolean stopping;

    private Launcher() {}

    public static void main(String... arguments) throws InterruptedException {
        Path project = Path.of("").toAbsolutePath();
        boolean development = List.of(arguments).contains("--dev");
        Layout layout = development ? Layout.ofDevelopment(project) : Layout.ofRun(project);
        try {
            Stack stack = new Stack(layout, Ports.fromEnvironment(System::getenv), STEPS);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
            stack.claim();
            if (List.of(arguments).contains("--fresh")) {
                stack.forget();
            }
            if (development) {
                new Exploded(project).make();
            }
            run(stack, development);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            // A failure caused by our own stop is none; the hook's end is the process's end.
            if (!stopping) {
                fail(e);
            }
        }
    }

    private static void run(Stack stack, boolean development) throws Exception {
        stack.start(true);
        System.out.println("Ready: " + stack.url());
        if (development) {
            stack.followChanges();
        }
        while (stack.isAlive()) {
            Thread.sleep(500);
        }
        throw new StartFailure("Payara has ended by itself; see the logs below target/run/logs");
    }

    private static void stop(Stack stack) {
        stopping = true;
        try {
            stack.close();
        } catch (IOException e) {
            System.err.println("not stopped cleanly: " + e);
        }
    }

    private static void fail(Exception failure) {
        System.err.println(failure instanceof StartFailure ? failure.getMessage() : failure.toString());
        if (!(failure instanceof StartFailure)) {
            failure.printStackTrace(System.err);
        }
        System.exit(1);
    }
}
