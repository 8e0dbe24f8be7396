package az.bildiris.printout;

import java.util.Locale;

/** The form of a batch print: one file for all notifications, or one for each. */
public enum PrintForm {
    PDF("application/pdf"),
    ZIP("application/zip");

    private final String mediaType;

    PrintForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** File extension: pdf or zip. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
