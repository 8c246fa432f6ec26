package dev.foursight.ui.compose.auth;

import dev.foursight.http.Challenge;
import dev.foursight.http.Digest;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Login;
import dev.foursight.ui.common.FormState;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Who is asking, as it is being written. Used on the FX thread only. */
public final class AuthForm {

    /** What of {@link #state} is never written to a disk. */
    public static final Set<String> SECRETS = Set.of("password", "token");

    private final Supplier<String> nonces;
    private final ObjectProperty<AuthScheme> scheme = new SimpleObjectProperty<>(AuthScheme.NONE);
    private final BooleanProperty toProxy = new SimpleBooleanProperty();
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty token = new SimpleStringProperty("");
    private final BooleanProperty integrity = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Challenged>> challenged =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Challenge>> digest =
            new SimpleObjectProperty<>(Optional.empty());
    private String nonce = "";
    private int count = 1;

    /**
     * @param nonces gives a text that cannot be guessed, each time another
     */
    public AuthForm(Supplier<String> nonces) {
        this.nonces = nonces;
    }

    ObjectProperty<AuthScheme> schemeProperty() {
        return scheme;
    }

    /** The scheme's name; empty for none. */
    public ObservableValue<String> schemeTitle() {
        return scheme.map(chosen -> chosen == AuthScheme.NONE ? "" : chosen.title());
    }

    /** Whether it is for a proxy, in Proxy-Authorization. */
    BooleanProperty toProxyProperty() {
        return toProxy;
    }

    public StringProperty userProperty() {
        return user;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    public StringProperty tokenProperty() {
        return token;
    }

    /** Whether Digest shall protect the content too (auth-int) where both are offered. */
    BooleanProperty integrityProperty() {
        return integrity;
    }

    /** What the last answer that asked wants to know. */
    public ReadOnlyObjectProperty<Optional<Challenged>> challengedProperty() {
        return challenged.getReadOnlyProperty();
    }

    /** The Digest challenge that is answered. */
    ObjectProperty<Optional<Challenge>> digestProperty() {
        return digest;
    }

    /** The name of the field that is sent. */
    public String fieldName() {
        return toProxy.get() ? "Proxy-Authorization" : "Authorization";
    }

    /** Whether anything is to be said of who is asking. */
    public boolean isOn() {
        return scheme.get() != AuthScheme.NONE;
    }

    /** Whether Digest is chosen and nothing has asked for it. */
    public boolean waitsForChallenge() {
        return scheme.get() == AuthScheme.DIGEST && digest.get().isEmpty();
    }

    /** Whether a Digest challenge lets the person choose what is protected. */
    static boolean offersIntegrity(Challenge challenge) {
        List<String> offered =
                List.of(
                        challenge
                                .parameter("qop")
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .split("[,\\s]+", -1));
        return offered.contains("auth") && offered.contains("auth-int");
    }

    /**
     * The line for a draft; empty where none is wanted or the draft has its own, and for Digest
     * before there is a challenge.
     */
    public Optional<HeaderLine> line(Draft draft) {
        return draft.has(fieldName())
                ? Optional.empty()
                : value(draft).map(value -> HeaderLine.of(fieldName(), value));
    }

    private Optional<String> value(Draft draft) {
        Login login = new Login(user.get(), password.get());
        return switch (scheme.get()) {
            case NONE -> Optional.empty();
            case BASIC -> Optional.of(login.basic());
            case BEARER -> Optional.of("Bearer " + token.get());
            case DIGEST ->
                    digest.get()
                            .map(challenge ->
                                    new Digest(wanted(challenge), login)
                                            .answer(
                                                    draft.method(),
                                                    draft.target(),
                                                    hash -> hashed(draft, hash),
                                                    nonce,
                                                    count));
        };
    }

    private static byte[] hashed(Draft draft, MessageDigest hash) {
        return draft.body()
                .content()
                .held()
                .map(bytes -> hash.digest(bytes.toArray()))
                .orElseThrow(() ->
                        new InvalidInput(
                                "Digest with auth-int needs a hash of the content, and this content is read from a file only while it is sent. Protect the request alone (auth), or let Connection answer the challenge."));
    }

    private Challenge wanted(Challenge challenge) {
        if (!integrity.get() || !offersIntegrity(challenge)) {
            return challenge;
        }
        Map<String, String> parameters = new HashMap<>(challenge.parameters());
        parameters.put("qop", "auth-int");
        return new Challenge(challenge.scheme(), challenge.token(), parameters);
    }

    /** Takes note of what an answer asks; a Digest in use goes on with its new nonce. */
    public void asked(Challenged asked) {
        challenged.set(Optional.of(asked));
        nonce = nonces.get();
        count = 1;
        digest.set(asked.digests().stream().findFirst());
    }

    /** Takes note that the line went out: a nonce of the server's is counted each time. */
    public void sent() {
        if (scheme.get() == AuthScheme.DIGEST && digest.get().isPresent()) {
            count++;
        }
    }

    /** Chooses the scheme that the last challenge asks for first, of those that are known here. */
    public void answerChallenge() {
        challenged
                .get()
                .ifPresent(asked -> {
                    toProxy.set(asked.proxy());
                    asked.answerable().stream().findFirst().ifPresent(scheme::set);
                });
    }

    /** Back to nobody. */
    public void clear() {
        show(Map.of());
    }

    /** Shows what {@link #state} once said; what is missing or unknown takes its standard value. */
    public void show(Map<String, String> state) {
        scheme.set(FormState.constant(state.get("scheme"), AuthScheme.NONE));
        toProxy.set(Boolean.parseBoolean(state.get("to-proxy")));
        integrity.set(Boolean.parseBoolean(state.get("integrity")));
        user.set(state.getOrDefault("user", ""));
        password.set(state.getOrDefault("password", ""));
        token.set(state.getOrDefault("token", ""));
    }

    /** What stands here other than at the start, by name, secrets included. */
    public Map<String, String> state() {
        return new FormState()
                .put("scheme", scheme.get(), AuthScheme.NONE)
                .put("to-proxy", String.valueOf(toProxy.get()), "false")
                .put("integrity", String.valueOf(integrity.get()), "false")
                .put("user", user.get(), "")
                .put("password", password.get(), "")
                .put("token", token.get(), "")
                .values();
    }

    public void onChange(Runnable action) {
        scheme.subscribe(_ -> action.run());
        digest.subscribe(_ -> action.run());
        Stream.of(toProxy, integrity).forEach(on -> on.subscribe(_ -> action.run()));
        Stream.of(user, password, token).forEach(text -> text.subscribe(_ -> action.run()));
    }
}
