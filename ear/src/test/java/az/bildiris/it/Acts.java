package az.bildiris.it;

import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.platform.Pool;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what PostgreSQL was told, in calls of each other. */
@Stateless
@PermitAll
public class Acts {
    @Resource
    SessionContext session;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @ActsAs(Scope.SUPERVISOR)
    public String supervisor() {
        return told();
    }

    @ActsAs(Scope.AUDITOR)
    public String auditor() {
        return told();
    }

    @ActsAs(Scope.AUDITOR)
    public String failingAuditor() {
        throw new WrongAnswer();
    }

    @ActsAs(Scope.REGISTER)
    public String register() {
        return told();
    }

    @ActsAs(Scope.NONE)
    public String asItWasTold() {
        return told();
    }

    @ActsAs(Scope.VISITOR)
    public String visitor() {
        return told();
    }

    /** Not told at all. */
    public String untold() {
        return told();
    }

    @ActsAs(Scope.SUPERVISOR)
    public List<String> supervisorAroundAuditor() {
        return List.of(told(), again().auditor(), told());
    }

    @ActsAs(Scope.SUPERVISOR)
    public List<String> supervisorAroundFailingAuditor() {
        var told = new ArrayList<String>();
        try {
            again().failingAuditor();
        } catch (WrongAnswer expected) {
            told.add(told());
        }
        return told;
    }

    @ActsAs(Scope.SUPERVISOR)
    public List<String> supervisorAroundOthers() {
        return List.of(again().supervisor(), again().asItWasTold(), again().untold());
    }

    @ActsAs(Scope.SUPERVISOR)
    public String supervisorAroundRegister() {
        try {
            return again().register();
        } catch (EJBException e) {
            session.setRollbackOnly();
            return e.getCause().getMessage();
        }
    }

    private Acts again() {
        return session.getBusinessObject(Acts.class);
    }

    /** By the connection that the transaction has. */
    private String told() {
        Pool pool =
                Optional.ofNullable((Pool) transaction.getResource(Pool.class)).orElse(Pool.WORKER);
        try (Connection connection = pool.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet told = statement.executeQuery("select concat_ws(' ', coalesce(nullif("
                        + "current_setting('bildiris.scope', true), ''), '-'), current_setting('bildiris.actor', true),"
                        + " current_user)")) {
            told.next();
            return told.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does not end the transaction. */
    @ApplicationException
    public static class WrongAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
