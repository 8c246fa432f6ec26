package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;

/**
 * Exchange ActiveSync ([MS-ASHTTP]): a device without the policy, 449; a mailbox elsewhere, 451; a
 * blocked account, 456; an expired password, 457. The mailboxes need no authentication here.
 */
final class ActiveSync extends Mechanism {

    private static final String PATH = "/Microsoft-Server-ActiveSync";

    /** Where the mailbox that was moved is now. */
    private static final String MOVED = "/moved" + PATH;

    private static final String PASSWORD = "/password";

    /** How long a new password is good for. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final String policyKey = String.valueOf(1 + new SecureRandom().nextInt(1 << 30));
    private volatile Instant freshUntil = Instant.MIN;

    ActiveSync(Tools tools) {
        super(tools);
    }

    @Override
    public List<Scenario> scenarios() {
        return Stream.of(
                        variants(
                                device("449@activesync", "FolderSync", "anna")
                                        .fields("MS-ASProtocolVersion: 12.1", "X-MS-PolicyKey: 0"),
                                new Fault.OmitContent()),
                        variants(
                                device("451@activesync", "Sync", "bert"),
                                new Fault.OmitField("X-MS-Location")),
                        variants(
                                device("456@activesync", "Sync", "carla"), new Fault.OmitContent()),
                        variants(
                                device("457@activesync", "Sync", "dora"),
                                new Fault.OmitField("X-MS-Credential-Service-Url")))
                .flatMap(List::stream)
                .toList();
    }

    private Scenario device(String key, String command, String user) {
        return voice.scenario(key)
                .natural(PATH)
                .method("POST")
                .target(
                        "{path}?Cmd="
                                + command
                                + "&User="
                                + user
                                + "&DeviceId=1A2B&DeviceType=Test")
                .fields("MS-ASProtocolVersion: 14.1");
    }

    private static List<Scenario> variants(Scenario scenario, Fault omission) {
        return List.of(
                scenario,
                scenario.sloppy(omission),
                scenario.hostile(new Fault.Drip(Duration.ofMillis(40), 32)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of(
                PATH,
                this,
                "/449@activesync",
                this,
                "/451@activesync",
                this,
                "/456",
                this,
                "/457",
                this,
                MOVED,
                (Posted) _ -> synced(),
                PASSWORD,
                (Posted) _ -> changePassword());
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public Reply answer(Request request) {
        Parameters query = Parameters.query(request);
        return switch (query.get("User")) {
            case "anna" -> provisioned(request, query.get("Cmd"));
            case "bert" ->
                    voice.plain(451, "Redirect", "activesync.moved")
                            .with("X-MS-Location", here(request) + MOVED);
            case "carla" -> voice.plain(456, "Blocked", "activesync.blocked");
            case "dora" ->
                    clock.instant().isBefore(freshUntil)
                            ? synced()
                            : voice.plain(457, "Expired Password", "activesync.password")
                                    .with("X-MS-Credential-Service-Url", here(request) + PASSWORD);
            default -> voice.plain(403, "Forbidden", "activesync.off");
        };
    }

    private Reply provisioned(Request request, String command) {
        if (command.equals("Provision")) {
            return served("Send this key as X-MS-PolicyKey: " + policyKey + "\n");
        }
        return field(request, "X-MS-PolicyKey").equals(policyKey)
                ? synced()
                : voice.plain(
                        449, "Retry after sending a PROVISION command", "activesync.provision");
    }

    private Reply changePassword() {
        freshUntil = clock.instant().plus(FRESH);
        return served("The password of dora is changed. The new one expires in a minute.\n");
    }

    private static Reply synced() {
        return served("The mailbox is up to date.\n");
    }

    private static String here(Request request) {
        return request.getHttpURI().getScheme() + "://" + request.getHttpURI().getAuthority();
    }

    /** A page that is only posted to. */
    private interface Posted extends Page {

        @Override
        default Set<String> methods() {
            return Set.of("POST");
        }
    }
}
