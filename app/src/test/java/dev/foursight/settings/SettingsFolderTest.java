package dev.foursight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsFolderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Linux      | XDG_CONFIG_HOME | /cfg     | /cfg/foursight
                    Linux      | XDG_CONFIG_HOME | relative | /home/ada/.config/foursight
                    Linux      | XDG_CONFIG_HOME | ''       | /home/ada/.config/foursight
                    Linux      | OTHER           | x        | /home/ada/.config/foursight
                    Linux      | HOME            | /tmp/x   | /tmp/x/.config/foursight
                    Linux      | HOME            | x        | /home/ada/.config/foursight
                    Mac OS X   | XDG_CONFIG_HOME | /cfg     | /home/ada/Library/Application Support/Foursight
                    Windows 11 | APPDATA         | /roam    | /roam/Foursight
                    Windows 11 | OTHER           | x        | /home/ada/AppData/Roaming/Foursight
                    """)
    void isWhereThePlatformWantsIt(String system, String name, String value, String expected) {
        assertThat(SettingsFolder.of(system, "/home/ada", Map.of(name, value)))
                .isEqualTo(Path.of(expected));
    }
}
