package archfixtures.foursight.lab;

import tools.jackson.databind.JsonNode;

/** Breaks a rule of the architecture on purpose. */
public final class LabUsesJackson {

    public String text(JsonNode node) {
        return node.toString();
    }
}
