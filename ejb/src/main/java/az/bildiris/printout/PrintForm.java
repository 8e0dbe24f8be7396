package az.bildiris.printout;

import java.util.Locale;

/** How many notifications are printed at once: as one file, or as one file each. */
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

    /** pdf, zip */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
