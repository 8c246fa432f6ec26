package dev.foursight.formats.recorded;

import dev.foursight.http.InvalidInput;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a person brought in one go.
 *
 * @param summary what was read and what was not, in sentences; empty where there is nothing to say
 */
public record Intake(List<Recorded> exchanges, String summary) {

    /** More exchanges than this are counted only: nobody looks at them one by one. */
    private static final int MOST = 10_000;

    public Intake {
        exchanges = List.copyOf(exchanges);
    }

    /**
     * Reads a record; where it breaks off, what came before is kept and the summary says why.
     *
     * @throws InvalidInput if nothing of it could be read
     */
    public static Intake read(InputStream in, String name) {
        List<Recorded> kept = new ArrayList<>();
        long[] left = {0};
        String summary;
        try {
            summary =
                    Recordings.read(
                            in,
                            name,
                            recorded -> {
                                if (kept.size() < MOST) {
                                    kept.add(recorded);
                                } else {
                                    left[0]++;
                                }
                            });
        } catch (InvalidInput brokenOff) {
            if (kept.isEmpty()) {
                throw brokenOff;
            }
            summary = brokenOff.getMessage();
        }
        return new Intake(
                kept,
                left[0] == 0 ? summary : summary + " " + left[0] + " more were read and left out.");
    }
}
