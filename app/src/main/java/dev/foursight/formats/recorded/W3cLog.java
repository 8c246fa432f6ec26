package dev.foursight.formats.recorded;

import dev.foursight.http.FieldLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The extended log format of the W3C, as IIS and CloudFront write it: a directive names the columns
 * of the lines behind it.
 */
final class W3cLog {

    private static final String FIELDS = "#Fields:";

    private static final Pattern STATUS = Pattern.compile("\\d{3}");

    private List<String> columns = List.of();

    boolean isBegun() {
        return !columns.isEmpty();
    }

    void directive(String line) {
        if (line.regionMatches(true, 0, FIELDS, 0, FIELDS.length())) {
            columns = List.of(line.substring(FIELDS.length()).strip().split("\\s+", -1));
        }
    }

    Optional<LogLine> line(String line) {
        String[] values = line.split(line.indexOf('\t') >= 0 ? "\t" : " ", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(values.length, columns.size()); i++) {
            if (!values[i].equals("-") && !values[i].isEmpty()) {
                row.put(columns.get(i), values[i]);
            }
        }
        String status = row.getOrDefault("sc-status", "");
        String path = row.getOrDefault("cs-uri-stem", row.getOrDefault("cs-uri", ""));
        if (!STATUS.matcher(status).matches() || !row.containsKey("cs-method")) {
            return Optional.empty();
        }
        String query = row.get("cs-uri-query");
        String version =
                row.getOrDefault("cs-version", row.getOrDefault("cs-protocol-version", ""));
        return Optional.of(
                new LogLine(
                        (row.getOrDefault("date", "") + " " + row.getOrDefault("time", "")).strip(),
                        (row.get("cs-method")
                                        + " "
                                        + path
                                        + (query == null ? "" : "?" + query)
                                        + " "
                                        + version)
                                .strip(),
                        Integer.parseInt(status),
                        "",
                        asked(row),
                        List.of()));
    }

    /** IIS writes a plus sign for a blank. */
    private static List<FieldLine> asked(Map<String, String> row) {
        List<FieldLine> fields = new ArrayList<>();
        row.forEach((column, value) -> {
            if (column.startsWith("cs(") && column.endsWith(")")) {
                fields.add(
                        FieldLine.of(
                                column.substring(3, column.length() - 1),
                                value.replace("%20", " ").replace('+', ' ')));
            } else if (column.equals("cs-host") || column.equals("x-host-header")) {
                fields.add(FieldLine.of("Host", value));
            }
        });
        fields.sort((a, b) -> a.name().compareTo(b.name()));
        return fields;
    }
}
