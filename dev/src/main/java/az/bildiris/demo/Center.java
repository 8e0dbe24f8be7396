package az.bildiris.demo;

/** The demo certification authorities; the application derives the means of signing from the issuer's name. */
enum Center {
    ROOT("Demo Kök Sertifikat Mərkəzi"),
    NATIONAL("Demo Milli Sertifikat Xidmətləri Mərkəzi"),
    ASAN("Demo ASAN İmza Sertifikat Mərkəzi"),
    SIMA("Demo SİMA Sertifikat Mərkəzi");

    private final String commonName;

    Center(String commonName) {
        this.commonName = commonName;
    }

    String commonName() {
        return commonName;
    }

    String file() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
