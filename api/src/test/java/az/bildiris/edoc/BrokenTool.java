package az.bildiris.edoc;

import az.bildiris.api.BrokenResource;

/** A tool that knows the server. */
public class BrokenTool {
    BrokenResource resource;
}
