package dev.foursight.cli;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.craft.Crafts;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.fields.FieldNotes;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.lab.Lab;
import dev.foursight.wire.Journeys;
import dev.foursight.wire.Transport;

/** The rooms that commands use; each is made when it is first asked for, and never otherwise. */
public interface CliRooms {

    Catalogue catalogue();

    Crafts crafts();

    Explainer explainer();

    /** Says of the fields of an answer what they say. */
    FieldNotes notes();

    RequestLint lint();

    Transport transport();

    Journeys journeys();

    Lab lab();

    Ending ending();
}
