package az.bildiris.audit.boundary;

import jakarta.enterprise.context.RequestScoped;

/** The network address of the running request; each entry point of the application sets it. */
@RequestScoped
public class RequestAddress {
    private String address = "";

    /** Sets the network address of the caller. */
    public void from(String remote) {
        address = remote;
    }

    public String getAddress() {
        return address;
    }
}
