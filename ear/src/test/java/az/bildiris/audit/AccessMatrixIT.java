package az.bildiris.audit;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document of who may do what with which table says what PostgreSQL says. */
class AccessMatrixIT {
    private static final Path DOCUMENT = Path.of("../docs/access-matrix.md");

    private static final List<String> SCOPES = List.of(
            "worker",
            "visitor",
            "staff",
            "inspection",
            "supervisor",
            "auditor",
            "statistics",
            "sender",
            "register",
            "system",
            "sealer");

    /** Table, scope, command and, where only some of the columns may be written, these. */
    private static final String BY_SCOPE =
            """
            with scoped as (
              select tablename, roles[1]::text as role, cmd, scope
              from pg_policies, lateral (
                select found[1] as scope from regexp_matches(concat(qual, ' ', with_check), 'acts_as\\(''(\\w+)''', 'g') found
                union select 'inspection' where concat(qual, with_check) ~ 'inspects\\(\\)'
                union select 'visitor' where concat(qual, with_check) ~* 'coalesce\\(current_setting\\(''bildiris.scope'
                union select 'sealer' where qual = 'true') asked
              where schemaname = 'public')
            select distinct s.tablename, s.scope, c.command, %s
            from scoped s, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) c(command)
            where s.cmd in (c.command, 'ALL')
              and case c.command when 'DELETE' then has_table_privilege(s.role, 'public.' || s.tablename, c.command)
                  else has_any_column_privilege(s.role, 'public.' || s.tablename, c.command) end
            order by 1, 2, 3
            """
                    .formatted(columns("s.role", "s.tablename"));

    private static final String BY_ROLE =
            """
            select t.tablename, r.role, c.command, %s
            from pg_tables t, unnest(array['bildiris_app', 'bildiris_intake', 'bildiris_staff', 'bildiris_sealer']) r(role),
              unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) c(command)
            where t.schemaname = 'public' and not t.rowsecurity
              and case c.command when 'DELETE' then has_table_privilege(r.role, 'public.' || t.tablename, c.command)
                  else has_any_column_privilege(r.role, 'public.' || t.tablename, c.command) end
            order by 1, 2, 3
            """
                    .formatted(columns("r.role", "t.tablename"));

    private static final String FUNCTIONS =
            """
            select p.proname, p.prosecdef, string_agg(replace(r.role, 'bildiris_', ''), ', ' order by r.role)
            from pg_proc p, unnest(array['bildiris_app', 'bildiris_intake', 'bildiris_staff', 'bildiris_sealer']) r(role)
            where p.pronamespace = 'public'::regnamespace and p.proowner = 'bildiris_owner'::regrole
              and has_function_privilege(r.role, p.oid, 'EXECUTE')
              and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            group by p.oid, p.proname, p.prosecdef
            order by 1
            """;

    /** Empty where all columns may be written. */
    private static String columns(String role, String table) {
        return """
            case when c.command in ('INSERT', 'UPDATE') and not has_table_privilege(%1$s, 'public.' || %2$s, c.command) then (
              select string_agg(a.attname, ', ' order by a.attname) from pg_attribute a
              where a.attrelid = ('public.' || %2$s)::regclass and a.attnum > 0
                and has_column_privilege(%1$s, a.attrelid, a.attnum, c.command)) else '' end
            """
                .formatted(role, table);
    }

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void documentSaysWhatPostgresqlSays() throws SQLException, IOException {
        String matrix;
        try (Connection superuser = TestSession.superuser()) {
            matrix = matrix(superuser);
        }
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(DOCUMENT, matrix);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(matrix);
    }

    private static String matrix(Connection superuser) throws SQLException {
        return """
            # Who may do what with which table

            This file is written by `AccessMatrixIT` from the policies and rights of PostgreSQL. It fails when they differ:
            `./verify -Dit.test=AccessMatrixIT -Dtest=NoUnit -Dsurefire.failIfNoSpecifiedTests=false -Dmatrix.write=true` writes it
            anew. The rules stand in [R__policies.sql](../ejb/src/main/resources/db/migration/R__policies.sql), the scopes in
            `Scope`.

            r reads, a adds, c changes, d deletes: always only the rows that the policies of the scope show. With `*` only some
            columns may be written; they stand below. A table that is missing here is the owner's alone.

            ## Tables with row-level security

            %s
            ## Columns that may be written, where these are not all

            %s
            ## Tables without persons

            %s
            ## Functions

            A function that runs as the owner asks for the scope itself, or tells nothing of persons.

            %s"""
                .formatted(
                        byScope(superuser),
                        columnsWritten(superuser),
                        table(
                                List.of("table", "role", "may", "columns"),
                                rows(superuser, BY_ROLE).stream()
                                        .map(row -> List.of(row.get(0), role(row.get(1)), word(row.get(2)), row.get(3)))
                                        .toList()),
                        table(
                                List.of("function", "runs as", "may be called by"),
                                rows(superuser, FUNCTIONS).stream()
                                        .map(row -> List.of(
                                                row.get(0), row.get(1).equals("t") ? "owner" : "caller", row.get(2)))
                                        .toList()));
    }

    private static String byScope(Connection superuser) throws SQLException {
        var cells = new TreeMap<String, Map<String, String>>();
        for (List<String> row : rows(superuser, BY_SCOPE)) {
            assertThat(SCOPES).contains(row.get(1));
            cells.computeIfAbsent(row.get(0), table -> new TreeMap<>())
                    .merge(row.get(1), letter(row.get(2)) + (row.get(3).isEmpty() ? "" : "*"), String::concat);
        }
        var head = new ArrayList<>(List.of("table"));
        head.addAll(SCOPES);
        return table(
                head,
                cells.entrySet().stream()
                        .map(line -> {
                            var row = new ArrayList<>(List.of(line.getKey()));
                            SCOPES.forEach(
                                    scope -> row.add(sorted(line.getValue().getOrDefault(scope, ""))));
                            return (List<String>) row;
                        })
                        .toList());
    }

    private static String columnsWritten(Connection superuser) throws SQLException {
        return table(
                List.of("table", "may", "columns", "scopes"),
                rows(superuser, BY_SCOPE).stream()
                        .filter(row -> !row.get(3).isEmpty())
                        .collect(Collectors.groupingBy(
                                row -> List.of(row.get(0), word(row.get(2)), row.get(3)),
                                () -> new TreeMap<List<String>, List<String>>(
                                        (a, b) -> a.toString().compareTo(b.toString())),
                                Collectors.mapping(row -> row.get(1), Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(line -> {
                            var row = new ArrayList<>(line.getKey());
                            row.add(String.join(", ", line.getValue()));
                            return (List<String>) row;
                        })
                        .toList());
    }

    private static String table(List<String> head, List<List<String>> rows) {
        return line(head)
                + line(head.stream().map(any -> "---").toList())
                + rows.stream().map(AccessMatrixIT::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String letter(String command) {
        return word(command).substring(0, 1);
    }

    private static String word(String command) {
        return switch (command) {
            case "SELECT" -> "read";
            case "INSERT" -> "add";
            case "UPDATE" -> "change";
            default -> "delete";
        };
    }

    /** In the order of the legend. */
    private static String sorted(String letters) {
        return "racd"
                .chars()
                .mapToObj(Character::toString)
                .filter(letters::contains)
                .map(letter -> letters.contains(letter + "*") ? letter + "*" : letter)
                .collect(Collectors.joining());
    }

    private static String role(String role) {
        return role.replace("bildiris_", "");
    }

    private static List<List<String>> rows(Connection superuser, String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (Statement statement = superuser.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
