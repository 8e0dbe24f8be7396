package az.bildiris.audit.boundary;

import jakarta.enterprise.context.RequestScoped;

/** Where the running request comes from; the doors of the application fill it. */
@RequestScoped
public class Origin {
    private String address = "";

    /** Network address of whoever asks. */
    public void from(String remote) {
        address = remote;
    }

    public String getAddress() {
        return address;
    }
}
