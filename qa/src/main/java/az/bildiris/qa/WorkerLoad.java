package az.bildiris.qa;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * Workers who come at a constant rate, each with an existing session: list, filter, detail, print, original. {@link
 * Load} starts it in a JVM of its own and reads Gatling's assertions, whose bounds are those of the goal.
 */
public final class WorkerLoad extends Simulation {
    static final String BASE = "bildiris.base";
    static final String SESSIONS = "bildiris.sessions";
    static final String USERS = "bildiris.users";
    static final String SECONDS = "bildiris.seconds";
    static final int P95_MILLISECONDS = 300;

    /** Six requests: the filter's answer is a redirect to the list. */
    private static final ChainBuilder VISIT = addCookieOfSession()
            .exec(
                    http("list")
                            .get("/agreements")
                            .check(status().is(200), regex(Visitor.VIEW_STATE).saveAs("state"))
                            .check(regex("/edoc/([0-9a-f-]{36})").saveAs("id")),
                    http("filter")
                            .post("/agreements")
                            .header("Origin", System.getProperty(BASE))
                            .formParam("search", "search")
                            .formParam("search:employer", "")
                            .formParam("search:from", "01.01.2014")
                            .formParam("search:to", "")
                            .formParam("search:contractStatus", "")
                            .formParam("search:type", "")
                            .formParam("search:go", "1")
                            .formParam("jakarta.faces.ViewState", "#{state}")
                            .check(status().is(200), regex("/edoc/#{id}")),
                    http("detail")
                            .get("/notification/#{id}")
                            .check(status().is(200), regex("/print/notification/#{id}")),
                    http("print")
                            .get("/print/notification/#{id}")
                            .check(status().is(200), header("Content-Type").is("application/pdf")),
                    http("original")
                            .get("/edoc/#{id}")
                            .check(
                                    status().is(200),
                                    header("Content-Disposition").exists()));

    public WorkerLoad() {
        double users = Double.parseDouble(System.getProperty(USERS));
        Duration time = Duration.ofSeconds(Long.getLong(SECONDS));
        setUp(scenario("worker")
                        .feed(csv(System.getProperty(SESSIONS)).circular())
                        .exec(VISIT)
                        .injectOpen(constantUsersPerSec(users).during(time)))
                .protocols(http.baseUrl(System.getProperty(BASE))
                        .acceptEncodingHeader("gzip")
                        .disableWarmUp())
                .assertions(
                        global().responseTime().percentile(95).lte(P95_MILLISECONDS),
                        global().failedRequests().count().is(0L),
                        global().allRequests().count().gt(0L));
    }

    private static ChainBuilder addCookieOfSession() {
        return io.gatling.javaapi.core.CoreDsl.exec(
                addCookie(Cookie("JSESSIONID", "#{session}").withDomain("localhost")));
    }
}
