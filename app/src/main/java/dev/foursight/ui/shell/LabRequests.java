package dev.foursight.ui.shell;

import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Lab;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.Variant;
import dev.foursight.ui.lab.LabSwitch;
import dev.foursight.ui.lab.ScenarioDraft;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Finds the request that earns a code of the catalogue. */
final class LabRequests {

    private final Lab lab;
    private final LabSwitch power;
    private final Consumer<String> say;

    /**
     * @param say is told in a sentence that there is no such request
     */
    LabRequests(Lab lab, LabSwitch power, Consumer<String> say) {
        this.lab = lab;
        this.power = power;
        this.say = say;
    }

    /** The request to the lab, which is on by the time that it is handed over. */
    void inLab(String key, BiConsumer<Scenario, ScenarioDraft> send) {
        scenario(key)
                .ifPresent(scenario ->
                        power.whenOn(endpoints ->
                                send.accept(scenario, ScenarioDraft.of(scenario, endpoints))));
    }

    /** The same request, to be aimed at another server. */
    void elsewhere(String key, Consumer<ScenarioDraft> aim) {
        scenario(key).map(it -> ScenarioDraft.of(it, Endpoints.USUAL)).ifPresent(aim);
    }

    private Optional<Scenario> scenario(String key) {
        Optional<Scenario> scenario =
                lab.scenarios().stream()
                        .filter(it -> it.key().equals(key) && it.variant() == Variant.CONFORMING)
                        .findFirst();
        if (scenario.isEmpty()) {
            say.accept("The lab has no request that earns “" + key + "”.");
        }
        return scenario;
    }
}
