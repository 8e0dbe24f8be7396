package az.bildiris.api.problem;

import az.bildiris.platform.Trace;
import jakarta.ejb.EJBAccessException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import javax.transaction.xa.XAException;

/**
 * Answers all other failures: a database that is down means try again, the rest is a failure of ours, logged under an
 * id.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Exception> {
    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(Exception failure) {
        if (failure instanceof EJBAccessException) {
            return Problem.ofStatus(403).response();
        }
        if (failure instanceof ProcessingException || failure instanceof JsonbException) {
            return Problem.ofStatus(400).response();
        }
        boolean away = Trace.causes(failure).anyMatch(FailureMapper::databaseIsAway);
        Problem problem = Problem.ofStatus(away ? 503 : 500);
        LOG.log(System.Logger.Level.ERROR, () -> problem.instance() + " " + Trace.of(failure));
        return problem.response();
    }

    /**
     * Whether the database is down, by SQLSTATE: class 08 connection, 53 resources, 57 stopped or too slow; without one
     * the pool had no connection. Payara gives no more details of a commit that breaks off.
     */
    private static boolean databaseIsAway(Throwable cause) {
        return cause instanceof XAException
                || (cause instanceof SQLException sql
                        && (sql.getSQLState() == null || sql.getSQLState().matches("(08|53|57).*")));
    }
}
