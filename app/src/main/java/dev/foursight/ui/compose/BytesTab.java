package dev.foursight.ui.compose;

import dev.foursight.http.Bytes;
import dev.foursight.http.Span;
import dev.foursight.http.WireRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The exact bytes that Send will write, coloured by the part of the draft they come from. */
final class BytesTab extends VBox {

    private final Label sentence = new Label();
    private final BytesView view = new BytesView("Bytes that will be sent");

    BytesTab(ComposeModel model) {
        getStyleClass().add("bytes-tab");
        sentence.getStyleClass().add("text-muted");
        sentence.setWrapText(true);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(sentence, legend(), view);
        model.previewProperty().subscribe(this::show);
    }

    private void show(Preview preview) {
        if (preview instanceof Preview.Ready(WireRequest request)) {
            sentence.setText(
                    Sizes.bytes(request.bytes().length())
                            + " will go to "
                            + request.draft().endpoint().authority()
                            + ".");
            view.show(request.bytes(), kinds(request.spans()));
        } else {
            sentence.setText("No bytes yet. " + preview.sentence());
            view.show(Bytes.EMPTY, _ -> "");
        }
    }

    private static FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (String word :
                List.of("method", "target", "version", "automatic-field", "field", "content")) {
            Label label = new Label(word.replace('-', ' '));
            label.getStyleClass().addAll("mono", "legend-word", "byte-" + word);
            legend.getChildren().add(label);
        }
        return legend;
    }

    /** Style classes by offset; spans are in order and do not overlap. */
    static IntFunction<String> kinds(List<Span> spans) {
        NavigableMap<Integer, Span> byStart = new TreeMap<>();
        spans.forEach(span -> byStart.put(span.from(), span));
        return offset -> {
            Map.Entry<Integer, Span> entry = byStart.floorEntry(offset);
            return entry != null && offset < entry.getValue().to()
                    ? kind(entry.getValue().part())
                    : "";
        };
    }

    private static String kind(Span.Part part) {
        return "byte-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
