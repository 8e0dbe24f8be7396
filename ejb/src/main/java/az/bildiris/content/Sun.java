package az.bildiris.content;

/** The account number of an employer as the payer of social insurance: digits of unknown number (spec 2.6). */
public record Sun(String value) implements Identifier {
    @Override
    public String toString() {
        return value;
    }
}
