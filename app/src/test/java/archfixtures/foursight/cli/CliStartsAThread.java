package archfixtures.foursight.cli;

/** Breaks a rule of the architecture on purpose. */
public final class CliStartsAThread {

    public Thread thread() {
        return Thread.ofVirtual().unstarted(() -> {});
    }
}
