package dev.foursight.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the table of codes was left.
 *
 * @param columns in their order from the left; empty for the standard ones
 * @param sortedBy the column's id; empty for the order of the search
 */
public record CodesSettings(List<Column> columns, String sortedBy, boolean descending) {

    /** The name of its text in the store. */
    public static final String NAME = "codes.properties";

    public static final CodesSettings STANDARD = new CodesSettings(List.of(), "", false);

    private static final String COLUMN = "column.";
    private static final int MOST_COLUMNS = 100;

    public CodesSettings {
        columns = List.copyOf(columns);
    }

    /**
     * One column of the table.
     *
     * @param width in pixels
     */
    public record Column(String id, double width, boolean visible) {}

    /**
     * @throws IllegalArgumentException if the text is damaged
     */
    public static CodesSettings parse(String text) {
        Map<String, String> values = PropertyText.read(text);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < MOST_COLUMNS && values.containsKey(COLUMN + i + ".id"); i++) {
            String prefix = COLUMN + i;
            columns.add(
                    new Column(
                            values.getOrDefault(prefix + ".id", ""),
                            PropertyText.number(values, prefix + ".width", 100),
                            Boolean.parseBoolean(values.get(prefix + ".visible"))));
        }
        return new CodesSettings(
                columns,
                values.getOrDefault("sort", ""),
                Boolean.parseBoolean(values.get("descending")));
    }

    public String text() {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            values.put(COLUMN + i + ".id", column.id);
            values.put(COLUMN + i + ".width", Double.toString(column.width));
            values.put(COLUMN + i + ".visible", Boolean.toString(column.visible));
        }
        values.put("sort", sortedBy);
        values.put("descending", Boolean.toString(descending));
        return PropertyText.write(values);
    }
}
