package dev.foursight.lab;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Waits for lines of the lab's log, which can come after the answer was read. */
final class LabLogs {

    private LabLogs() {}

    /** The newest entry of this kind; fails where none comes within twenty seconds. */
    static LabEntry await(Lab lab, Predicate<LabEntry> which) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            Stream<LabEntry> entries = lab.log().reversed().stream();
            LabEntry found = entries.filter(which).findFirst().orElse(null);
            if (found != null) {
                return found;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no such entry in " + lab.log());
    }
}
