package dev.foursight.ui.shell;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.Hit;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.formats.paste.PastedText;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.TargetUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what is typed into the header's one field. */
final class Omnibox {

    private static final int MOST_PAGES = 6;

    private static final Pattern STATUS_LINE =
            Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})\\b.*", Pattern.DOTALL);

    private static final Pattern URL =
            Pattern.compile(
                    "[A-Za-z][A-Za-z0-9+.-]*://\\S+"
                            + "|(?:localhost|\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:.]+])(?:[:/?]\\S*)?"
                            + "|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(?:[:/?]\\S*)?"
                            + "|[A-Za-z][A-Za-z0-9-]*:\\d+(?:/\\S*)?");

    private final Catalogue catalogue;

    Omnibox(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What can be done with a text, the likeliest first; empty only for a blank text. */
    List<Choice> choices(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<Choice> pasted = pasted(typed);
        if (pasted.isPresent()) {
            return List.of(pasted.get());
        }
        Matcher response = STATUS_LINE.matcher(text);
        if (response.matches()) {
            return pages(response.group(1));
        }
        Optional<StatusEntry> exact = catalogue.find(text);
        if (exact.isEmpty() && URL.matcher(text).matches()) {
            return List.of(compose(text));
        }
        return pages(text);
    }

    /** Requests and responses that come with more than their first word. */
    private static Optional<Choice> pasted(String text) {
        try {
            return PastedText.recorded(text)
                    .<Choice>map(Choice.Explain::new)
                    .or(() -> PastedText.request(text).map(Choice.Paste::new));
        } catch (InvalidInput unusable) {
            return Optional.of(new Choice.Nothing(unusable.getMessage()));
        }
    }

    private static Choice compose(String text) {
        try {
            return new Choice.Compose(TargetUrl.parse(text));
        } catch (InvalidInput unusable) {
            return new Choice.Nothing(unusable.getMessage());
        }
    }

    private List<Choice> pages(String text) {
        List<Choice> choices = new ArrayList<>();
        Optional<StatusEntry> exact = catalogue.find(text);
        exact.ifPresent(entry -> choices.add(new Choice.OpenCode(entry)));
        List<Hit> hits = catalogue.search(text);
        hits.stream()
                .map(Hit::entry)
                .filter(entry -> exact.stream().noneMatch(entry::equals))
                .limit(MOST_PAGES - choices.size())
                .map(Choice.OpenCode::new)
                .forEach(choices::add);
        if (hits.size() > choices.size()) {
            choices.add(new Choice.SearchCodes(text, hits.size()));
        }
        if (choices.isEmpty()) {
            choices.add(nothing(text));
        }
        return choices;
    }

    private Choice nothing(String text) {
        return catalogue
                .nearest(text)
                .<Choice>map(near -> new Choice.SearchCodes(near, catalogue.search(near).size()))
                .orElse(
                        new Choice.Nothing(
                                "Nothing fits “"
                                        + text
                                        + "”. Type a code, words of its meaning, a URL, or paste a curl line."));
    }
}
