package archfixtures.foursight.settings;

import java.sql.SQLException;

/** Breaks a rule of the architecture on purpose. */
public final class SettingsUseSql {

    public String reason(SQLException exception) {
        return exception.getSQLState();
    }
}
