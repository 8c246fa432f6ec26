package dev.foursight.craft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.provoke.Provocations;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Ports;
import dev.foursight.lab.server.JettyLab;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every craft that breaks a request goes to the lab, and earns there what it may. */
@Timeout(60)
class CraftsAtTheLabTest {

    private static final JettyLab LAB = new JettyLab(InstantSource.system(), Duration.ofSeconds(1));

    private static Endpoints endpoints;

    private final Crafts crafts = new Crafts(CraftsTest.everything(), Map.of());

    @BeforeAll
    static void open() {
        endpoints = LAB.start(Ports.ANY);
    }

    @AfterAll
    static void close() {
        LAB.close();
    }

    static List<LabCase> cases() throws IOException {
        return LabCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void earnsWhatItMay(LabCase labCase) {
        assertThat(labCase.send(crafts, endpoints)).isIn(labCase.expected());
    }

    @Test
    void everyCraftIsSent() throws IOException {
        assertThat(cases().stream().flatMap(line -> line.uses().stream()).map(CraftUse::id))
                .containsAll(Provocations.all().stream().map(Craft::id).toList());
    }
}
