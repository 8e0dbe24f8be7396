package az.bildiris.api.edge;

import az.bildiris.api.BrokenResource;

/** An edge that knows a resource. */
class BrokenEdge {
    BrokenResource resource;
}
