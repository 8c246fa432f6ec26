package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class KnownFieldsTest {

    private final KnownFields known = KnownFields.shipped();

    @Test
    void namesThatBeginWithTheTextComeFirst() {
        assertThat(known.names("content-t")).startsWith("Content-Type");
        assertThat(known.names("if-")).startsWith("If-Match", "If-Modified-Since");
        assertThat(known.names("match")).contains("If-Match", "If-None-Match");
        assertThat(known.names("Host")).doesNotContain("Host");
    }

    @Test
    void valuesBelongToTheirField() {
        assertThat(known.values("accept-encoding", "b")).startsWith("br");
        assertThat(known.values("Cache-Control", "")).contains("no-cache", "only-if-cached");
        assertThat(known.values("X-Mine", "")).isEmpty();
    }

    @Test
    void everyShippedNameIsATokenAndStandsOnce() {
        assertThat(known.names()).allMatch(name -> name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+"));
        assertThat(new HashSet<>(known.names()))
                .hasSize(known.names().size())
                .hasSizeGreaterThan(90);
    }
}
