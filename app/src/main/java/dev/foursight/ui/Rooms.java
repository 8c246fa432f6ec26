package dev.foursight.ui;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.craft.Crafts;
import dev.foursight.explain.Explainer;
import dev.foursight.lab.Lab;
import dev.foursight.settings.Store;
import dev.foursight.wire.Transport;

/** Everything the screens may use, made by boot. */
public record Rooms(
        Catalogue catalogue,
        Crafts crafts,
        Explainer explainer,
        Transport transport,
        Lab lab,
        Store store) {}
