package dev.foursight.ui;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.craft.Crafts;
import dev.foursight.exercise.Exercise;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.fields.FieldNotes;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.lab.Lab;
import dev.foursight.settings.Store;
import dev.foursight.wire.Journeys;
import java.util.List;
import java.util.function.Supplier;

/**
 * Everything the screens may use, made by boot.
 *
 * @param decision reads a dozen files whenever it is asked
 * @param crafts reads some thirty files when it is first asked
 * @param notes reads a file when it is first asked
 * @param lint reads a file when it is first asked
 * @param journeys makes what sends when it is first asked
 * @param exercises reads a dozen files whenever it is asked
 */
public record Rooms(
        Catalogue catalogue,
        Supplier<DecisionGraph> decision,
        Supplier<Crafts> crafts,
        Supplier<List<Exercise>> exercises,
        Explainer explainer,
        Supplier<FieldNotes> notes,
        Supplier<RequestLint> lint,
        Supplier<Journeys> journeys,
        Lab lab,
        Store store) {}
