package dev.foursight.offline;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How this system makes a network namespace with nothing in it. Where it allows no such thing the
 * test is skipped; with {@code CI=true} it fails.
 */
public final class Namespace {

    private Namespace() {}

    /**
     * What stands before a command that is to run there: as root, or as root of a user namespace.
     */
    public static List<String> command(Path folder) throws InterruptedException {
        for (String how : List.of("-n", "-rn")) {
            List<String> command = List.of("unshare", how);
            if (works(folder, command)) {
                return command;
            }
        }
        give("unshare is missing or may make no network namespace, neither with -n nor with -rn");
        return List.of();
    }

    static boolean works(Path folder, List<String> prefix) throws InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return ChildJvm.run(folder, command).status() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    static void give(String why) {
        if ("true".equals(System.getenv("CI"))) {
            fail(why);
        }
        abort(why);
    }
}
