package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.ShippedPages.Shown;
import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.catalogue.StatusEntry.Seen;
import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.ExampleLine.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exchange on a page owes to the entry and to HTTP. */
class ExampleTest {

    private static final FileCatalogue CATALOGUE = ShippedCatalogue.read();
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[0-9.]+ ([0-9]{3}) ?(.*)");
    private static final Pattern REQUEST_LINE = Pattern.compile("\\S+ .*HTTP/[0-9.]+");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+): *(.*)");
    private static final Set<Seen> SHOWN_ON_THE_WIRE =
            Set.of(Seen.ON_THE_WIRE, Seen.INTERNAL_SENT_AS_400, Seen.INSIDE_200_BODY);

    static List<Shown> pages() {
        return ShippedPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theAnswerToTheLastRequestHasTheStatusThatIsSeen(Shown shown) {
        List<String> statuses = new ArrayList<>();
        for (ExampleLine line : afterTheLastRequest(shown.example())) {
            Matcher status = STATUS_LINE.matcher(line.text());
            if (line.kind() == Kind.RECEIVED && status.matches()) {
                statuses.add(status.group(1));
            }
        }
        Seen seen = shown.entry().seen();
        if (seen == Seen.SILENT_CLOSE || seen == Seen.LOG_ONLY) {
            assertThat(statuses).isEmpty();
            assertThat(shown.example()).anyMatch(line -> line.kind() == Kind.EVENT);
        } else if (SHOWN_ON_THE_WIRE.contains(seen)) {
            assertThat(statuses).first().isEqualTo(statusOf(shown.entry()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fieldsThatTheCodeMustHaveAreShownAsOwed(Shown shown) {
        if (shown.entry().seen() == Seen.ON_THE_WIRE) {
            assertThat(owed(shown)).containsAll(fields(shown, Set.of("MUST")));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsShownAsOwedIsOwed(Shown shown) {
        assertThat(fields(shown, Set.of("MUST", "SHOULD"))).containsAll(owed(shown));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void contentHasTheLengthThatItsFieldSays(Shown shown) {
        for (List<ExampleLine> message : received(shown.example())) {
            List<String> lines = message.stream().map(ExampleLine::text).toList();
            int blank = lines.indexOf("");
            int length = lengthOf(lines.subList(0, blank < 0 ? lines.size() : blank));
            if (length >= 0 && blank >= 0 && blank + 1 < lines.size()) {
                String content = String.join("\n", lines.subList(blank + 1, lines.size()));
                assertThat(content.getBytes(StandardCharsets.UTF_8)).as(content).hasSize(length);
            }
        }
    }

    /** An unregistered code has no phrase but the one that its server sends. */
    @ParameterizedTest
    @MethodSource("pages")
    void reasonPhrasesOfRegisteredCodesAreTodaysNames(Shown shown) {
        for (ExampleLine line : shown.example()) {
            Matcher status = STATUS_LINE.matcher(line.text());
            if (line.kind() == Kind.RECEIVED && status.matches()) {
                String code = status.group(1);
                boolean own = code.equals(Integer.toString(shown.entry().code()));
                (own ? Optional.of(shown.entry()) : CATALOGUE.find(code))
                        .filter(entry -> entry.iana().equals("registered"))
                        .ifPresent(entry -> assertThat(status.group(2)).isIn("", entry.name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShort(Shown shown) {
        long notes = shown.example().stream().filter(line -> !line.note().isEmpty()).count();

        assertThat(shown.example().size() + notes).isBetween(5L, 18L);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void requestsNameAHostThatIsNobodys(Shown shown) {
        long requests =
                sent(shown)
                        .filter(line -> REQUEST_LINE.matcher(line).matches())
                        .filter(line -> !line.endsWith("HTTP/1.0"))
                        .count();
        List<String> hosts =
                sent(shown)
                        .map(FIELD::matcher)
                        .filter(field -> field.matches() && field.group(1).equals("Host"))
                        .map(field -> field.group(2))
                        .toList();
        assertThat(hosts).hasSizeGreaterThanOrEqualTo((int) requests);
        assertThat(hosts)
                .allMatch(host ->
                        host.matches(
                                "(.+\\.)?example\\.(org|com|net)(:\\d+)?|192\\.0\\.2\\.\\d+(:\\d+)?"));
    }

    private static Stream<String> sent(Shown shown) {
        return shown.example().stream()
                .filter(line -> line.kind() == Kind.SENT)
                .map(ExampleLine::text);
    }

    private static String statusOf(StatusEntry entry) {
        return switch (entry.seen()) {
            case INTERNAL_SENT_AS_400 -> "400";
            case INSIDE_200_BODY -> "200";
            default -> Integer.toString(entry.code());
        };
    }

    private static List<ExampleLine> afterTheLastRequest(List<ExampleLine> lines) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.SENT
                    && REQUEST_LINE.matcher(lines.get(i).text()).matches()) {
                last = i;
            }
        }
        return lines.subList(last + 1, lines.size());
    }

    private static List<String> owed(Shown shown) {
        return shown.example().stream()
                .filter(line -> line.kind() == Kind.OWED)
                .map(line -> line.text().substring(0, line.text().indexOf(':')))
                .toList();
    }

    private static List<String> fields(Shown shown, Set<String> levels) {
        return shown.entry().fields().stream()
                .filter(field -> levels.contains(field.level()))
                .map(OwedField::name)
                .toList();
    }

    /** The received messages, each a run of lines that nothing else interrupts. */
    private static List<List<ExampleLine>> received(List<ExampleLine> lines) {
        List<List<ExampleLine>> messages = new ArrayList<>();
        boolean within = false;
        for (ExampleLine line : lines) {
            boolean received = line.kind() == Kind.RECEIVED || line.kind() == Kind.OWED;
            if (received && (!within || STATUS_LINE.matcher(line.text()).matches())) {
                messages.add(new ArrayList<>());
            }
            if (received) {
                messages.getLast().add(line);
            }
            within = received;
        }
        return messages;
    }

    private static int lengthOf(List<String> head) {
        return head.stream()
                .map(FIELD::matcher)
                .filter(field -> field.matches() && field.group(1).equals("Content-Length"))
                .map(field -> Integer.parseInt(field.group(2)))
                .findFirst()
                .orElse(-1);
    }
}
