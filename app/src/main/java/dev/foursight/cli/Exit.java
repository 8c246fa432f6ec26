package dev.foursight.cli;

/** The exit statuses of {@code foursight}. */
final class Exit {

    static final int DONE = 0;

    static final int NOTHING_FOUND = 1;

    static final int WRONG_USAGE = 2;

    /** No byte left this machine, or no port could be had. */
    static final int NOTHING_SENT = 3;

    /** A fault of the program (EX_SOFTWARE of sysexits). */
    static final int FAULT = 70;

    /** Ended by SIGINT, as shells count it. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
