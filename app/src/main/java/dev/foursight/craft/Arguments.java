package dev.foursight.craft;

import dev.foursight.http.InvalidInput;
import java.util.List;
import java.util.Map;

/** The values a craft works with: what was given, and the standard value for the rest. */
public final class Arguments {

    private final String craft;
    private final List<Parameter> parameters;
    private final Map<String, String> given;

    /**
     * @throws InvalidInput if a given name is not a parameter of the craft
     */
    public Arguments(String craft, List<Parameter> parameters, Map<String, String> given) {
        this.craft = craft;
        this.parameters = parameters;
        this.given = given;
        for (String name : given.keySet()) {
            if (parameters.isEmpty()
                    || (!name.isEmpty()
                            && parameters.stream().noneMatch(p -> p.name().equals(name)))) {
                throw new InvalidInput(
                        "The craft "
                                + craft
                                + " takes "
                                + describe()
                                + (name.isEmpty() ? "." : ", not “" + name + "”."));
            }
        }
    }

    private String describe() {
        return parameters.isEmpty()
                ? "no value"
                : String.join(", ", parameters.stream().map(Parameter::name).toList());
    }

    public String text(String name) {
        Parameter parameter =
                parameters.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
        boolean main = parameters.getFirst().name().equals(name);
        String key = main && given.containsKey(CraftUse.MAIN) ? CraftUse.MAIN : name;
        return given.getOrDefault(key, parameter.standard());
    }

    /**
     * @throws InvalidInput if the value is not a whole number within the bounds
     */
    public int count(String name, int least, int most) {
        String text = text(name).strip();
        if (text.matches("\\d{1,9}[kK]?")) {
            boolean kilo = text.endsWith("k") || text.endsWith("K");
            long value =
                    Long.parseLong(kilo ? text.substring(0, text.length() - 1) : text)
                            * (kilo ? 1024 : 1);
            if (value >= least && value <= most) {
                return (int) value;
            }
        }
        throw new InvalidInput(
                "“"
                        + text
                        + "” does not fit "
                        + craft
                        + ": "
                        + name
                        + " is a whole number from "
                        + least
                        + " to "
                        + most
                        + " (16k is 16 384).");
    }
}
