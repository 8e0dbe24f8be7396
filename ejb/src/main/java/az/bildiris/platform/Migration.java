package az.bildiris.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Migrates the schema at start in the owner's role; all other work is done in the role of a {@link Pool}, which has no
 * DDL. Each startup bean that reads the database depends on this one.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/bildiris",
        className = Migration.DRIVER,
        url = Migration.URL,
        user = "${ENV=BILDIRIS_DB_USER}",
        password = "${ENV=BILDIRIS_DB_PASSWORD}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 16,
        properties = {
            Migration.SILENT,
            Migration.VALIDATED,
            Migration.VALIDATED_HOW,
            Migration.VALIDATED_BY,
            Migration.TIMEOUT
        })
@DataSourceDefinition(
        name = "java:app/jdbc/bildiris-intake",
        className = Migration.DRIVER,
        url = Migration.URL,
        user = "${ENV=BILDIRIS_DB_INTAKE_USER}",
        password = "${ENV=BILDIRIS_DB_INTAKE_PASSWORD}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 16,
        properties = {
            Migration.SILENT,
            Migration.VALIDATED,
            Migration.VALIDATED_HOW,
            Migration.VALIDATED_BY,
            Migration.TIMEOUT
        })
@DataSourceDefinition(
        name = "java:app/jdbc/bildiris-staff",
        className = Migration.DRIVER,
        url = Migration.URL,
        user = "${ENV=BILDIRIS_DB_STAFF_USER}",
        password = "${ENV=BILDIRIS_DB_STAFF_PASSWORD}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 16,
        properties = {
            Migration.SILENT,
            Migration.VALIDATED,
            Migration.VALIDATED_HOW,
            Migration.VALIDATED_BY,
            Migration.TIMEOUT
        })
public class Migration {
    static final String DRIVER = "org.postgresql.ds.PGSimpleDataSource";
    static final String URL = "${ENV=BILDIRIS_DB_URL}";
    /** Keeps the values of a refused row out of the exception's message. */
    static final String SILENT = "logServerErrorDetail=false";

    static final String VALIDATED = "fish.payara.is-connection-validation-required=true";
    static final String VALIDATED_HOW = "fish.payara.connection-validation-method=custom-validation";
    static final String VALIDATED_BY =
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation";
    static final String TIMEOUT = "fish.payara.statement-timeout-in-seconds=30";

    @PostConstruct
    void migrate() {
        for (Setting setting : Setting.values()) {
            setting.value();
        }
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(Setting.DB_URL.value(), Setting.DB_OWNER_USER.value(), Setting.DB_OWNER_PASSWORD.value())
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "application", Setting.DB_USER.value(),
                        "intake", Setting.DB_INTAKE_USER.value(),
                        "staff", Setting.DB_STAFF_USER.value(),
                        "sealer", Setting.DB_SEALER_USER.value()))
                .load()
                .migrate();
    }
}
