package dev.foursight.formats.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.Programs;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CurlFlagsTest {

    private static final Pattern HELP =
            Pattern.compile("(?m)^ *(?:-(?<letter>\\S), )?--(?<name>[\\w.-]+)(?<value> [<\\[])?");

    private final CurlFlags flags = new CurlFlags();

    @Test
    void knowsEveryOptionOfTheInstalledCurl() throws IOException, InterruptedException {
        Programs.need("curl", "sh");
        String help = Programs.run("sh", "curl --help all").text();
        Matcher option = HELP.matcher(help);
        int options = 0;
        while (option.find()) {
            CurlFlag flag = flags.named(option.group("name")).orElseThrow();
            assertThat(flag.takesValue())
                    .as("value of %s", flag)
                    .isEqualTo(option.group("value") != null);
            if (option.group("letter") != null) {
                assertThat(flags.lettered(option.group("letter").charAt(0))).contains(flag);
            }
            options++;
        }
        assertThat(options).isGreaterThan(200);
    }

    @Test
    void takesTheBeginningOfANameWhereItIsTheOnlyOne() {
        assertThat(flags.named("user-a")).map(CurlFlag::name).contains("user-agent");
        assertThat(flags.named("dat")).isEmpty();
        assertThat(flags.named("data")).map(CurlFlag::name).contains("data");
    }
}
