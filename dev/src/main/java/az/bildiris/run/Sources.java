package az.bildiris.run;

/** The modules that a developer may change while the servers run, in the order of their dependencies. */
enum Sources {
    EJB("ejb", "bildiris-ejb_jar"),
    WEB("web", "bildiris-web_war/WEB-INF/classes"),
    API("api", "bildiris-api_war/WEB-INF/classes");

    private final String folder;
    private final String classes;

    Sources(String folder, String classes) {
        this.folder = folder;
        this.classes = classes;
    }

    String folder() {
        return folder;
    }

    String classes() {
        return classes;
    }
}
