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
 * Builds the schema at start, as the owner; everything else runs as the application's role, which has no DDL. Every
 * bean that starts by itself and reads the database depends on this one.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/bildiris",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${ENV=BILDIRIS_DB_URL}",
        user = "${ENV=BILDIRIS_DB_USER}",
        password = "${ENV=BILDIRIS_DB_PASSWORD}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 16,
        properties = {
            // A refused row's values stay out of the exception's message.
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.statement-timeout-in-seconds=30"
        })
public class Migration {
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
                        "sealer", Setting.DB_SEALER_USER.value()))
                .load()
                .migrate();
    }
}
